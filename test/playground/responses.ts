import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ErrorResponse } from '../../src/index.js';
import { captures, responseOf } from '../contracts/captures/captures.js';
import { PROJECT } from '../support/folders.js';

/** A response as text that a person would paste, and as a program has it. */
export interface Pasted {
  name: string;
  text: string;
  response: ErrorResponse;
}

interface Recorded {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: unknown;
}

const COUNT = 15;

/** Responses of all kinds: examples and counterexamples of contracts, and what real servers sent. */
export function pastedResponses(): Pasted[] {
  const files = readdirSync(path.join(PROJECT, 'schemas'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /[/\\](?:counter)?examples[/\\].*json$/.test(file))
    .sort();
  const fromFiles = spread(files).map((file, at) => {
    const recorded = JSON.parse(readFileSync(path.join(PROJECT, 'schemas', file), 'utf8')) as Recorded;
    return { name: file, ...pasted(recorded, at) };
  });
  const fromCaptures = spread(captures.filter(({ status }) => status)).map((capture) => {
    const { status, headers, body } = capture;
    return { name: capture.id, text: curlOutput(status ?? 0, headers ?? {}, body), response: responseOf(capture) };
  });
  return [...fromFiles, ...fromCaptures];
}

/** Some of a list, from its whole length. */
function spread<T>(items: readonly T[]): T[] {
  return Array.from({ length: COUNT }, (_, at) => items[Math.floor((at * items.length) / COUNT)] as T);
}

/** In turn: a body alone, `curl -i` output, an entry of HAR. */
function pasted({ status, headers = {}, body }: Recorded, at: number): Omit<Pasted, 'name'> {
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  if (at % 3 === 0 || status === undefined) return { text, response: { body: text } };
  const response = { status, headers, body: text };
  if (at % 3 === 1) return { text: curlOutput(status, headers, text), response };
  const entry = { request: {}, response: { status, headers: fieldsOf(headers), content: { text } } };
  return { text: JSON.stringify(entry), response };
}

function curlOutput(status: number, headers: Record<string, string | string[]>, body: string): string {
  const fields = fieldsOf(headers).map(({ name, value }) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${fields.join('')}\r\n${body}`;
}

function fieldsOf(headers: Record<string, string | string[]>): { name: string; value: string }[] {
  return Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
}
