import { unframed } from '../../../gateways/support/raw-http.js';

/** An answer in parts: its headers in lower case and sorted, its body without chunks. */
export function parsed(answer: { text: string; end: string }) {
  const { text, end } = unframed(answer);
  const at = text.indexOf('\r\n\r\n');
  const [line, ...fields] = text.slice(0, at).split('\r\n');
  const headers = fields.map((field) => field.replace(/^[^:]+/, (name) => name.toLowerCase())).sort();
  return { status: Number(line?.split(' ')[1]), headers, body: text.slice(at + 4), end };
}

export type Parsed = ReturnType<typeof parsed>;

/** The values of a header. */
export function valuesOf({ headers }: Parsed, name: string): string[] {
  return headers.filter((header) => header.startsWith(`${name}:`)).map((header) => header.slice(name.length + 2));
}

/** The answer without a header. */
export function without(answer: Parsed, name: string): Parsed {
  return { ...answer, headers: answer.headers.filter((header) => !header.startsWith(`${name}:`)) };
}
