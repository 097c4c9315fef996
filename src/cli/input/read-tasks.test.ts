import { describe, expect, test } from 'vitest';
import type { Task } from '../types.js';
import type { InputFormat } from './detect-format.js';
import { InputError } from './read-chunks.js';
import { readTasks } from './read-tasks.js';

const RESPONSE = { status: 429, body: { error: 'slow' } };
const HAR = JSON.stringify({
  log: { version: '1.2', entries: [{ response: { status: 429 } }, { response: { status: 503 } }] },
});

async function read(text: string | string[], format?: InputFormat, limit?: number): Promise<Task[]> {
  async function* stdin() {
    const reused = Buffer.alloc(1024);
    for (const chunk of [text].flat()) {
      // A reader may reuse its buffer.
      const length = reused.write(chunk);
      yield reused.subarray(0, length);
    }
  }
  const tasks: Task[] = [];
  for await (const task of readTasks('-', format, { stdin }, new AbortController().signal, limit)) tasks.push(task);
  return tasks;
}

const linesOf = (tasks: Task[]) =>
  tasks.map((task) => ('entries' in task ? null : task.bytes && Buffer.from(task.bytes).toString()));

describe('readTasks', () => {
  test('reads NDJSON block by block', async () => {
    expect(linesOf(await read(['{"a', '":1}\n{}\n', '{}']))).toEqual(['{"a":1}\n{}', '{}']);
    expect(linesOf(await read('{}'))).toEqual(['{}']);
    expect(await read('')).toEqual([]);
  });

  test('reads one response over several lines', async () => {
    const text = JSON.stringify(RESPONSE, null, 2);
    for (const chunks of [[text], text.match(/.{1,7}/gs) ?? [], [`\ufeff${text}\n`]]) {
      expect(await read(chunks)).toEqual([{ file: '-', entries: [{ response: RESPONSE }], unit: 'line', first: 1 }]);
    }
  });

  test('reads curl output and HAR', async () => {
    expect(await read('HTTP/2 429\r\n\r\n{}')).toMatchObject([
      { entries: [{ response: { status: 429 } }], unit: 'response' },
    ]);
    expect(await read(HAR)).toMatchObject([
      { entries: [{ response: { status: 429 } }, { response: { status: 503 } }], unit: 'entry', first: 1 },
    ]);
  });

  test('numbers the entries of a long input', async () => {
    const entries = Array.from({ length: 250 }, (_, at) => ({ response: { status: 100 + at } }));
    const text = JSON.stringify({ log: { entries } });
    const tasks = await read(text.match(/.{1,1000}/gs) ?? []);
    const statuses = tasks.flatMap((task) => ('entries' in task ? task.entries : []));
    expect(statuses).toMatchObject(entries);
    let next = 1;
    for (const task of tasks) {
      expect(task.first).toBe(next);
      next += 'entries' in task ? task.entries.length : 0;
    }
  });

  test('reads the given format', async () => {
    expect(linesOf(await read('{\n}', 'ndjson'))).toEqual(['{', '}']);
    expect(await read(JSON.stringify(RESPONSE), 'json')).toMatchObject([{ entries: [{ response: RESPONSE }] }]);
    expect(await read('{}', 'curl')).toMatchObject([{ entries: [{ problem: { reason: 'bad-input' } }] }]);
  });

  test('rejects a document that is not one response', async () => {
    const message = (tasks: Task[]) => tasks.map((task) => ('entries' in task ? task.entries : null));
    expect(message(await read('{\n  "a": 1\n}\n{\n  "a": 1\n}'))).toMatchObject([
      [{ problem: { message: expect.stringContaining('jq -c .') } }],
    ]);
    expect(message(await read('[\n  {}\n]'))).toMatchObject([
      [{ problem: { message: 'Expected a JSON object, got an array.' } }],
    ]);
  });

  test.each(['{}', '[]', 'nonsense', '{"log":{"entries":{}}}', ''])('fails when %j is read as HAR', async (text) => {
    await expect(read(text, 'har')).rejects.toEqual(
      new InputError('expected HAR, a JSON object with a list at log.entries'),
    );
  });

  test('fails above the size limit, except for NDJSON', async () => {
    const mib = 1024 * 1024;
    const chunks = (text: string) => [text, ...Array(3000).fill('x'.repeat(1000))];
    await expect(read(chunks('HTTP/1.1 500\r\n\r\n'), undefined, 2 * mib)).rejects.toEqual(
      new InputError('expected at most 2 MB; only NDJSON can be larger'),
    );
    expect(await read(chunks('{}\n'), undefined, 2 * mib)).toHaveLength(2);
  });

  test('fails when JSON has more values than fit into memory', async () => {
    async function* stdin() {
      yield Buffer.from('{\n"body":');
      yield Buffer.alloc(11_000_000, '[');
    }
    const tasks = readTasks('-', undefined, { stdin }, new AbortController().signal);
    await expect(tasks.next()).rejects.toEqual(new InputError('it has too many values; write one response per line'));
  });
});
