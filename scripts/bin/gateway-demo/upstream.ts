import http from 'node:http';
import type { SourceContract } from '../../model/source.js';

/** One answer of a mock sender. */
interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * A server that stands for several senders: `/<contract>` answers with the examples of the contract in turn, and
 * `/<contract>/violation` with a response that breaks it.
 */
export function mockSenders(contracts: readonly SourceContract[]): http.Server {
  const answers = new Map(contracts.map((contract) => [contract.id, answersOf(contract)]));
  let turn = 0;
  return http.createServer((request, response) => {
    const [, id = '', kind] = (request.url ?? '').split(/[/?]/);
    const known = answers.get(id);
    const list = kind === 'violation' ? known?.violations : known?.examples;
    const answer = list?.[turn++ % list.length];
    if (!answer) response.writeHead(404).end();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  });
}

function answersOf({ examples, counterexamples }: SourceContract): { examples: Answer[]; violations: Answer[] } {
  const toAnswer = ({ json: { status, headers = {}, body } }: (typeof examples)[number]): Answer[] => {
    if (status === undefined || status < 400) return [];
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return [{ status, headers: { 'content-type': 'application/json', ...headers }, body: text }];
  };
  return { examples: examples.flatMap(toAnswer), violations: counterexamples.flatMap(toAnswer) };
}
