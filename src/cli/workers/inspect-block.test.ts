import { describe, expect, test, vi } from 'vitest';
import { acme, inspect } from '../../../test/support/fake-context.js';
import { BlockSplitter } from '../ndjson/line-splitter.js';
import { TextBuffer } from '../ndjson/text-buffer.js';
import { BlockInspector, type Settings, type Task } from './inspect-block.js';

const SETTINGS: Settings = { defaults: {}, all: false, failing: [], form: 'json', columns: 80, coloured: false };

function task(lines: string, place = 'line '): Task {
  const splitter = new BlockSplitter();
  const [block] = [...splitter.push(Buffer.from(`${lines}\n`))];
  return { ...(block as Task), place };
}

function inspected(given: Task, changes: Partial<Settings> = {}) {
  const { output, ...counted } = new BlockInspector({ ...SETTINGS, ...changes }, inspect, [acme]).inspect(given);
  return { text: Buffer.from(output).toString(), ...counted };
}

describe('a block of lines', () => {
  test('is counted with its blank lines, which have no output', () => {
    const { text, ...counted } = inspected(task('{"status":1}\n\n \n{"status":2}'));
    expect(text.split('\n').map((line) => line && JSON.parse(line).status)).toEqual([1, 2, '']);
    expect(counted).toEqual({ lines: 4, bytes: 28, failed: false });
  });

  test('gives each error of a line with the number of the line and its place in it', () => {
    const given = { ...task('{"body":[{"status":1},{"status":2}]}\n\n{"status":3}'), first: 7 };
    const { text } = inspected(given, { all: true });
    const places = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(places.map(({ line, index, status }) => [line, index, status])).toEqual([
      [7, 0, 1],
      [7, 1, 2],
      [9, 0, 3],
    ]);
  });

  test('has on each card the place and number of its line', () => {
    const given = { ...task('{"status":1}\n{"status":2}', 'a.ndjson:'), first: 7 };
    for (const all of [false, true]) {
      const { text } = inspected(given, { form: 'cards', all });
      expect(text.match(/^unrecognized · .*$/gm)).toEqual(['unrecognized · a.ndjson:7', 'unrecognized · a.ndjson:8']);
      expect(text).not.toContain('\u001b');
      expect(inspected(given, { form: 'cards', all, coloured: true }).text).toContain('\u001b[1m');
    }
  });

  test('looks up on its cards what the reference says, within the columns', () => {
    const given = task(
      '{"body":{"verdict":"documented","match":{"contract":"acme","error":"too-fast","surface":"rest"}}}',
    );
    expect(inspected(given, { form: 'cards' }).text).toContain('\n  do        Action for too-fast.\n');
    expect(inspected(given, { form: 'cards', columns: 24 }).text).toContain(
      '\n  do        Action for\n            too-fast.\n',
    );
  });

  test('is of a line that was too long told without its bytes', () => {
    const given: Task = { bytes: null, ends: new Uint32Array(1), first: 3, place: '' };
    const { text, ...counted } = inspected(given, { failing: ['unreadable'], all: true });
    expect(JSON.parse(text)).toMatchObject({ line: 3, index: 0, verdict: 'unreadable', reason: 'too-large' });
    expect(counted).toEqual({ lines: 1, bytes: 0, failed: true });
  });

  test('fails by any of its lines, not by the last alone', () => {
    const given = task('{"body":{"verdict":"violation"}}\n{}');
    expect(inspected(given, { failing: ['violation', 'success'] }).failed).toBe(true);
    expect(inspected(given, { failing: ['success'] }).failed).toBe(false);
  });

  test('is inspected with what the call names', () => {
    const core = Object.assign(vi.fn(inspect), { all: vi.fn(inspect.all) });
    const defaults = { vendor: 'acme' };
    for (const all of [false, true]) new BlockInspector({ ...SETTINGS, defaults, all }, core, []).inspect(task('{}'));
    expect([core.mock.calls[0]?.[1], core.all.mock.calls[0]?.[1]]).toEqual([defaults, defaults]);
  });

  test('is read from where it lies in its buffer', () => {
    const whole = Buffer.from('xxx{"status":5}yyy');
    const bytes = new Uint8Array(whole.buffer, whole.byteOffset + 3, 12) as Task['bytes'];
    const { text, bytes: read } = inspected({ bytes, ends: Uint32Array.of(12), first: 1, place: '' });
    expect([JSON.parse(text).status, read]).toEqual([5, 12]);
  });

  test('may give any amount of output, however much the one before it gave', () => {
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

describe('TextBuffer', () => {
  const KIB = 1024;
  const taken = (buffer: TextBuffer) => Buffer.from(buffer.taken()).toString();

  test('holds what was added, beyond what was expected', () => {
    for (const expected of [0, 100, 1_000_000]) {
      const buffer = new TextBuffer(expected);
      const parts = ['', 'a', 'é', '😀', '\u2028', 'x'.repeat(64 * KIB), '€'.repeat(100_000), 'end'];
      for (const part of parts) buffer.add(part);
      expect(taken(buffer) === parts.join('')).toBe(true);
    }
    expect(new TextBuffer(5).taken()).toHaveLength(0);
  });

  test('has room for text of the widest characters', () => {
    // As many units as the buffer has bytes, and two bytes more for each.
    const buffer = new TextBuffer(0);
    buffer.add('€'.repeat(64 * KIB - 1));
    buffer.add('€€');
    expect(taken(buffer) === '€'.repeat(64 * KIB + 1)).toBe(true);
  });

  test('takes at once no more memory than it needs: some for little output, and not all that is expected of much', () => {
    const room = (expected: number) => new TextBuffer(expected).taken().buffer.byteLength;
    expect([room(0), room(100 * KIB), room(1024 * KIB * KIB)]).toEqual([64 * KIB, 100 * KIB, 4 * KIB * KIB]);
  });

  test('doubles when it is full, not piece by piece', () => {
    const buffer = new TextBuffer(0);
    const rooms = new Set<number>();
    for (let at = 0; at < 3000; at++) {
      buffer.add('x'.repeat(100));
      rooms.add(buffer.taken().buffer.byteLength);
    }
    expect([...rooms]).toEqual([64, 128, 256, 512].map((size) => size * KIB));
  });
});
