import type { ErrorResponse, InspectOptions } from '../../../src/index.js';
import { inputsOf, isJson } from '../../fuzz/inputs.js';
import { surroundingsFor } from '../../fuzz/surroundings.js';
import { contracts } from '../../support/contracts.js';
import { corpus } from '../../support/corpus.js';
import { Random, seedOf } from '../../support/random.js';

/** A response and what the caller names. A body of bytes that no text holds is in `hex`. */
export interface Task {
  response: ErrorResponse;
  options: InspectOptions;
  hex?: string;
}

const OPTIONS: readonly InspectOptions[] = [
  { surface: 'mcp' },
  { protocolVersion: '2025-11-25' },
  { protocolVersion: '2026-07-28' },
  ...['f2d', 'jobko', 'oauth'].map((vendor) => ({ vendor })),
];

/** Every response of the repository, with its sender named and not, as text and as a value. */
export function corpusTasks(): Task[] {
  return corpus.flatMap(({ response, sender }, index) => {
    const { headers, body, ...rest } = response;
    const known = { ...rest, ...(headers && { headers: oneSpelling(headers) }) };
    const asText = { ...known, body: typeof body === 'string' ? body : JSON.stringify(body) };
    const options = [{}, OPTIONS[index % OPTIONS.length], ...(sender === null ? [] : [{ vendor: sender }])];
    return [
      ...options.map((one) => ({ response: asText, options: one })),
      { response: { ...known, body }, options: {} },
    ];
  }) as Task[];
}

/** Bodies that schemas describe and that differ a little, in odd surroundings, and texts that were damaged. */
export function fuzzedTasks(count: number, seed: number): Task[] {
  const random = new Random(seedOf('lua', seed));
  const makers = contracts.map((contract) => {
    const flat = [...contract.schemas.values()].map((schema) => schema.flat);
    return { bodyOf: inputsOf(flat)(flat), surroundingsOf: surroundingsFor(contract) };
  });
  const tasks: Task[] = [];
  while (tasks.length < count) {
    const { bodyOf, surroundingsOf } = random.pick(makers);
    const made = bodyOf(random);
    if (!isJson(made)) continue;
    const { response, options } = surroundingsOf(random);
    const { headers, ...rest } = response;
    const known = { ...rest, ...(headers && { headers: oneSpelling(headers) }) };
    const text = JSON.stringify(made);
    const kind = random.below(6);
    if (kind === 0 && typeof made !== 'string')
      tasks.push({ response: { ...known, body: made } as ErrorResponse, options });
    else if (kind < 4) tasks.push({ response: { ...known, body: text }, options });
    else if (kind === 4)
      tasks.push({ response: { ...known, body: Buffer.from(damaged(text, random)).toString() }, options });
    else tasks.push({ response: known, options, hex: damagedBytes(text, random) });
  }
  return tasks;
}

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\\u',
  '\\ud83d',
  '\ufeff',
  ' ',
  '\u00a0',
  '\n',
  '\r',
  '0',
  '-',
  '1e',
  '.5',
  'null',
  'data: ',
  'event: error\n',
  ':',
  '\u2028',
  '\u{1f600}',
  '\u0000',
];

function damaged(text: string, random: Random): string {
  let result = text;
  for (let changes = random.below(3); changes >= 0; changes--) {
    const at = random.oneIn(3) ? 0 : random.below(result.length + 1);
    result = result.slice(0, at) + (random.oneIn(3) ? '' : random.pick(PIECES)) + result.slice(at + random.below(3));
  }
  return random.oneIn(6) ? `event: error\ndata: ${result}\n\n` : random.oneIn(8) ? `[${result},${text}]` : result;
}

function damagedBytes(text: string, random: Random): string {
  const bytes = Buffer.from(random.oneIn(2) ? text : damaged(text, random));
  for (let changes = random.below(3); changes > 0 && bytes.length > 0; changes--) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes.toString('hex');
}

/** Headers with one spelling of each name, and their values in order: a Lua table has no order. */
function oneSpelling(headers: NonNullable<ErrorResponse['headers']>): Record<string, string | string[]> {
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers);
  const found = new Map<string, string[]>();
  for (const [name, value] of entries as [string, string | string[]][]) {
    const key = name.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), ...(Array.isArray(value) ? value : [value])]);
  }
  return Object.fromEntries(
    [...found].map(([name, values]) => [name, values.length === 1 ? (values[0] as string) : values]),
  );
}
