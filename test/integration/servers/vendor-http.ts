import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Listening, listen } from '../support/listen.js';
import { asAnswer, type VendorExample } from './examples.js';

/**
 * A server that answers with the examples of the vendors' contracts: `GET /<vendor>/<error>/<case>` gives an example,
 * and a POST to the same path is an MCP endpoint that answers a tool call with the example.
 */
export function startVendors(examples: readonly VendorExample[]): Promise<Listening> {
  const byPath = new Map(examples.map((example) => [`/${example.key}`, example]));
  return listen(async (request, response) => {
    const example = byPath.get(request.url ?? '');
    if (!example) return answer(response, 500, {}, 'Unknown example');
    if (request.method === 'GET' && request.headers.accept?.includes('text/event-stream')) {
      return answer(response, 405, { allow: 'POST' }, '');
    }
    const message = request.method === 'POST' ? await messageOf(request) : undefined;
    if (message?.method === 'initialize') return answerJson(response, initializeResult(message));
    if (message && message.id === undefined) return answer(response, 202, {}, '');
    const { status = 200, headers, body } = example.json;
    const content = message ? (asAnswer(example.json, message.id) ?? body) : body;
    const [type, text] =
      typeof content === 'string' ? ['text/plain', content] : ['application/json', JSON.stringify(content)];
    answer(response, status, { 'content-type': type, ...headersOfContent(headers) }, text);
  });
}

/** Without the headers of the connection: an example may be shortened or decoded. */
function headersOfContent(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  const ofConnection = /^(?:content-length|content-encoding|transfer-encoding|connection|keep-alive)$/i;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.test(name)));
}

interface Message {
  id?: unknown;
  method?: string;
  params?: { protocolVersion?: unknown };
}

async function messageOf(request: IncomingMessage): Promise<Message> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Message;
}

function initializeResult({ id, params }: Message): object {
  const result = {
    protocolVersion: params?.protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'vendors', version: '1.0.0' },
  };
  return { jsonrpc: '2.0', id, result };
}

function answerJson(response: ServerResponse, body: object): void {
  answer(response, 200, { 'content-type': 'application/json' }, JSON.stringify(body));
}

function answer(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  response.writeHead(status, headers);
  response.end(body);
}
