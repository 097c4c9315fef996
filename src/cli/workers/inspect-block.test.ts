import { describe, expect, test, vi } from 'vitest';
import { acme, inspect } from '../../../test/support/fake-context.js';
import { BlockSplitter } from '../ndjson/line-splitter.js';
import type { Settings, Task } from '../types.js';
import { BlockInspector } from './inspect-block.js';

const SETTINGS: Settings = { defaults: {}, all: false, failOn: [], format: 'json', columns: 80, coloured: false };

function task(lines: string, inputLabel = 'line '): Task {
  const splitter = new BlockSplitter();
  const [block] = [...splitter.push(Buffer.from(`${lines}\n`))];
  return { ...(block as Task), inputLabel };
}

function inspected(given: Task, changes: Partial<Settings> = {}) {
  const { output, ...counted } = new BlockInspector({ ...SETTINGS, ...changes }, inspect, [acme]).inspect(given);
  return { text: Buffer.from(output).toString(), ...counted };
}

describe('BlockInspector', () => {
  test('counts blank lines and writes nothing for them', () => {
    const { text, ...counted } = inspected(task('{"status":1}\n\n \n{"status":2}'));
    expect(text.split('\n').map((line) => line && JSON.parse(line).status)).toEqual([1, 2, '']);
    expect(counted).toEqual({ lines: 4, bytes: 28, failed: false });
  });

  test('writes each error of a line with its line and index', () => {
    const given = { ...task('{"body":[{"status":1},{"status":2}]}\n\n{"status":3}'), first: 7 };
    const { text } = inspected(given, { all: true });
    const located = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(located.map(({ line, index, status }) => [line, index, status])).toEqual([
      [7, 0, 1],
      [7, 1, 2],
      [9, 0, 3],
    ]);
  });

  test('writes the input label and the line in each report', () => {
    const given = { ...task('{"status":1}\n{"status":2}', 'a.ndjson:'), first: 7 };
    for (const all of [false, true]) {
      const { text } = inspected(given, { format: 'report', all });
      expect(text.match(/^unrecognized · .*$/gm)).toEqual(['unrecognized · a.ndjson:7', 'unrecognized · a.ndjson:8']);
      expect(text).not.toContain('\u001b');
      expect(inspected(given, { format: 'report', all, coloured: true }).text).toContain('\u001b[1m');
    }
  });

  test('looks up the documented error in reports, within the columns', () => {
    const given = task(
      '{"body":{"verdict":"documented","match":{"contract":"acme","error":"too-fast","surface":"rest"}}}',
    );
    expect(inspected(given, { format: 'report' }).text).toContain('\n  do        Action for too-fast.\n');
    expect(inspected(given, { format: 'report', columns: 24 }).text).toContain(
      '\n  do        Action for\n            too-fast.\n',
    );
  });

  test('inspects a line over the limit without its bytes', () => {
    const given: Task = { bytes: null, ends: new Uint32Array(1), first: 3, inputLabel: '' };
    const { text, ...counted } = inspected(given, { failOn: ['unreadable'], all: true });
    expect(JSON.parse(text)).toMatchObject({ line: 3, index: 0, verdict: 'unreadable', reason: 'too-large' });
    expect(counted).toEqual({ lines: 1, bytes: 0, failed: true });
  });

  test('fails when any of its lines has a failing verdict', () => {
    const given = task('{"body":{"verdict":"violation"}}\n{}');
    expect(inspected(given, { failOn: ['violation', 'success'] }).failed).toBe(true);
    expect(inspected(given, { failOn: ['success'] }).failed).toBe(false);
  });

  test('passes the options of the call', () => {
    const core = Object.assign(vi.fn(inspect), { all: vi.fn(inspect.all) });
    const defaults = { vendor: 'acme' };
    for (const all of [false, true]) new BlockInspector({ ...SETTINGS, defaults, all }, core, []).inspect(task('{}'));
    expect([core.mock.calls[0]?.[1], core.all.mock.calls[0]?.[1]]).toEqual([defaults, defaults]);
  });

  test('reads bytes at an offset in their buffer', () => {
    const whole = Buffer.from('xxx{"status":5}yyy');
    const bytes = new Uint8Array(whole.buffer, whole.byteOffset + 3, 12) as Task['bytes'];
    const { text, bytes: read } = inspected({ bytes, ends: Uint32Array.of(12), first: 1, inputLabel: '' });
    expect([JSON.parse(text).status, read]).toEqual([5, 12]);
  });

  test('writes any amount of output after any other amount', () => {
    const inspector = new BlockInspector(SETTINGS, inspect, []);
    const message = 'é'.repeat(100_000);
    for (const lines of ['', '{}', JSON.stringify({ body: { message } }), '{}\n'.repeat(4000), '{}']) {
      const { output } = inspector.inspect(task(lines));
      const found = Buffer.from(output).toString().split('\n').filter(Boolean);
      expect(found.length).toBe(lines.split('\n').filter(Boolean).length);
      if (found[0] && lines.includes('é')) expect(JSON.parse(found[0]).message).toBe(message);
    }
  });
});
