import { describe, expect, test, vi } from 'vitest';
import { acme, inspect } from '../../../test/support/fake-context.js';
import type { Inspect } from '../../index.js';
import { BlockSplitter } from '../ndjson/line-splitter.js';
import { badInput } from '../ndjson/parse-response.js';
import type { Block, CliInspection, Location, Settings, Task } from '../types.js';
import { BlockInspector } from './inspect-block.js';

const SETTINGS: Settings = {
  defaults: {},
  all: false,
  failOn: [],
  format: 'json',
  namesFile: false,
  columns: 80,
  coloured: false,
  contracts: [],
};

function blockOf(lines: string, file = '-'): Block & { file: string } {
  const splitter = new BlockSplitter();
  const [block] = [...splitter.push(Buffer.from(`${lines}\n`))];
  return { ...(block as Block), file };
}

function inspected(task: Task, changes: Partial<Settings> = {}, core: Inspect = inspect) {
  const inspector = new BlockInspector({ ...SETTINGS, ...changes }, core, [acme]);
  const { output, ...rest } = inspector.inspect(task);
  const text = Buffer.from(output).toString();
  return { text, ...rest };
}

function jsonLines(text: string): (CliInspection & Location)[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('BlockInspector', () => {
  test('counts blank lines and writes nothing for them', () => {
    const { text, lines, bytes, failed } = inspected(blockOf('{"status":1}\n\n \n{"status":2}'));
    expect(jsonLines(text).map(({ line, status }) => [line, status])).toEqual([
      [1, 1],
      [4, 2],
    ]);
    expect({ lines, bytes, failed }).toEqual({ lines: 4, bytes: 28, failed: false });
  });

  test('writes each error of a line with its line and index', () => {
    const task = { ...blockOf('{"body":[{"status":1},{"status":2}]}\n\n{"status":3}'), first: 7 };
    expect(
      jsonLines(inspected(task, { all: true }).text).map(({ line, index, status }) => [line, index, status]),
    ).toEqual([
      [7, 0, 1],
      [7, 1, 2],
      [9, 0, 3],
    ]);
  });

  test('names the file of each line when asked to', () => {
    const task = blockOf('{}\n{}', 'a.ndjson');
    expect(inspected(task, { namesFile: true, all: true }).text).toMatch(
      /^\{"line":1,"file":"a.ndjson","index":0,"verdict":.*\n\{"line":2,"file":"a.ndjson","index":0,/,
    );
    expect(inspected(task).text).toMatch(/^\{"line":1,"verdict":/);
  });

  test('writes the location in each report', () => {
    const task = { ...blockOf('{"status":1}\n{"status":2}', 'a.ndjson'), first: 7 };
    for (const all of [false, true]) {
      const { text } = inspected(task, { format: 'report', all });
      expect(text.match(/^unrecognized · .*$/gm)).toEqual(['unrecognized · a.ndjson:7', 'unrecognized · a.ndjson:8']);
      expect(text).not.toContain('\u001b');
      expect(inspected(task, { format: 'report', all, coloured: true }).text).toContain('\u001b[1m');
    }
    const entries = { file: '-', entries: [{ response: {} }], unit: 'entry', first: 3 } as const;
    expect(inspected(entries, { format: 'report' }).text).toContain('unrecognized · entry 3\n');
    expect(inspected({ ...entries, file: 'a.har' }, { format: 'report' }).text).toContain('· a.har, entry 3\n');
  });

  test('looks up the documented error in reports, within the columns', () => {
    const task = blockOf(
      '{"body":{"verdict":"documented","match":{"contract":"acme","error":"too-fast","surface":"rest"}}}',
    );
    expect(inspected(task, { format: 'report' }).text).toContain('\n  do        Action for too-fast.\n');
    expect(inspected(task, { format: 'report', columns: 24 }).text).toContain(
      '\n  do        Action for\n            too-fast.\n',
    );
  });

  test('inspects entries as it inspects lines', () => {
    const responses = [{ status: 1 }, { status: 2, vendor: 'other' }];
    const entries = {
      file: 'a',
      entries: responses.map((response) => ({ response })),
      unit: 'entry',
      first: 1,
    } as const;
    const lines = blockOf(responses.map((response) => JSON.stringify(response)).join('\n'), 'a');
    expect(inspected(entries).text).toBe(inspected(lines).text);
    expect(inspected(entries).lines).toBe(2);
  });

  test('gives input that is not a response every member of an inspection', () => {
    const real = Object.keys(inspect({}));
    const { text, failed } = inspected(blockOf('nonsense'), { failOn: ['unreadable'], all: true });
    expect(jsonLines(text)).toMatchObject([{ line: 1, index: 0, verdict: 'unreadable', reason: 'bad-input' }]);
    expect(Object.keys(jsonLines(text)[0] ?? {})).toEqual(['line', 'index', ...real]);
    expect(failed).toBe(true);
  });

  test('inspects a line over the limit without its bytes', () => {
    const task: Task = { bytes: null, ends: new Uint32Array(1), first: 3, file: '-' };
    const { text, lines, bytes, failed } = inspected(task, { failOn: ['unreadable'] });
    expect(jsonLines(text)).toMatchObject([{ line: 3, verdict: 'unreadable', reason: 'too-large' }]);
    expect({ lines, bytes, failed }).toEqual({ lines: 1, bytes: 0, failed: true });
  });

  test('warns once of each kind, at the first location', () => {
    const { warnings } = inspected(blockOf('{}\nnonsense\nnull\nworse\n{"a":1,"body":1}\n{"b":1,"a":1,"body":1}', 'f'));
    expect(warnings.map(({ location, kind }) => [location, kind])).toEqual([
      ['f:2', 'json'],
      ['f:3', 'type'],
      ['f:5', 'unknown-member:a'],
      ['f:6', 'unknown-member:b'],
    ]);
  });

  test('limits the warnings about unknown members, but not the others', () => {
    const members = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`m${at}`, at]));
    const { warnings } = inspected(blockOf(`${JSON.stringify({ ...members, body: 1 })}\nnonsense`));
    expect(warnings.length).toBeLessThan(50);
    expect(warnings.at(-1)?.kind).toBe('json');
  });

  test('shows the problem in reports', () => {
    expect(inspected(blockOf('{"status":"x"}'), { format: 'report' }).text).toContain(
      '  reason    Expected "status" to be an integer, got a string.\n',
    );
    const problem = badInput('any', 'a\u001b[2J');
    const entries = { file: '-', entries: [{ problem }], unit: 'entry', first: 1 } as const;
    expect(inspected(entries, { format: 'report' }).text).toContain('a\\u001b[2J');
  });

  test('counts instead of writing for a summary', () => {
    const { text, counts } = inspected(blockOf('{}\nnonsense\n{}'), { format: 'summary' });
    expect(text).toBe('');
    expect(counts).toEqual([
      { contract: null, error: null, verdict: 'unrecognized', count: 2 },
      { contract: null, error: null, verdict: 'unreadable', count: 1 },
    ]);
  });

  test('fails when any of its lines has a failing verdict', () => {
    const task = blockOf('{"body":{"verdict":"violation"}}\n{}');
    expect(inspected(task, { failOn: ['violation', 'success'] }).failed).toBe(true);
    expect(inspected(task, { failOn: ['success'] }).failed).toBe(false);
  });

  test('takes the vendor and the protocol version from the line or from the call, each by itself', () => {
    const optionsFor = (line: object, all: boolean) => {
      const core = Object.assign(vi.fn(inspect), { all: vi.fn(inspect.all) });
      const defaults = { vendor: 'acme', protocolVersion: '2025-06-18' };
      inspected(blockOf(JSON.stringify(line)), { defaults, all }, core);
      return (all ? core.all : core).mock.lastCall?.[1];
    };
    for (const all of [false, true]) {
      expect(optionsFor({}, all)).toEqual({ vendor: 'acme', protocolVersion: '2025-06-18' });
      expect(optionsFor({ vendor: 'other' }, all)).toEqual({ vendor: 'other', protocolVersion: '2025-06-18' });
      expect(optionsFor({ protocolVersion: '2025-11-25' }, all)).toEqual({
        vendor: 'acme',
        protocolVersion: '2025-11-25',
      });
      expect(optionsFor({ vendor: '', protocolVersion: null }, all)).toEqual({
        vendor: '',
        protocolVersion: '2025-06-18',
      });
    }
  });

  test('passes the whole response, with its URL', () => {
    const core = Object.assign(vi.fn(inspect), { all: inspect.all });
    const response = { url: 'https://api.example.com', status: 1, body: null };
    inspected(blockOf(JSON.stringify(response)), {}, core);
    expect(core.mock.lastCall?.[0]).toEqual(response);
  });

  test('reads bytes at an offset in their buffer', () => {
    const whole = Buffer.from('xxx{"status":5}yyy');
    const bytes = new Uint8Array(whole.buffer, whole.byteOffset + 3, 12) as Block['bytes'];
    const { text, bytes: read } = inspected({ bytes, ends: Uint32Array.of(12), first: 1, file: '' });
    expect([JSON.parse(text).status, read]).toEqual([5, 12]);
  });

  test('writes any amount of output after any other amount', () => {
    const inspector = new BlockInspector(SETTINGS, inspect, []);
    const message = 'é'.repeat(100_000);
    for (const lines of ['', '{}', JSON.stringify({ body: { message } }), '{}\n'.repeat(4000), '{}']) {
      const found = jsonLines(Buffer.from(inspector.inspect(blockOf(lines)).output).toString());
      expect(found.length).toBe(lines.split('\n').filter(Boolean).length);
      if (lines.includes('é')) expect(found[0]?.message).toBe(message);
    }
  });
});
