import { describe, expect, test } from 'vitest';
import { Progress, reportDuration } from './progress.js';

const ERASE = '\r\u001b[K';

function fakeTerminal(isTTY: boolean | undefined) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

function progressOn(isTTY: boolean | undefined) {
  const clock = { now: 0 };
  const terminal = fakeTerminal(isTTY);
  return { clock, written: terminal.written, progress: new Progress(terminal, () => clock.now) };
}

describe('Progress', () => {
  test('shows nothing in the first second, then a line now and then, and removes it', () => {
    const { clock, written, progress } = progressOn(true);
    for (clock.now = 1; clock.now <= 1500; clock.now++) progress.show((elapsed) => `${elapsed} ms`);
    expect(written).toEqual([`${ERASE}1000 ms`, `${ERASE}1200 ms`, `${ERASE}1400 ms`]);
    progress.clear();
    progress.clear();
    expect(written.slice(3)).toEqual([ERASE]);
  });

  test('shows the line again when work goes on after it was removed', () => {
    const { clock, written, progress } = progressOn(true);
    clock.now = 1000;
    progress.show(() => 'half');
    progress.clear();
    clock.now = 1200;
    progress.show(() => 'all');
    expect(written).toEqual([`${ERASE}half`, ERASE, `${ERASE}all`]);
  });

  test('shows nothing in a short run, and has nothing to remove', () => {
    const { clock, written, progress } = progressOn(true);
    clock.now = 999;
    progress.show(() => 'all');
    progress.clear();
    expect(written).toEqual([]);
  });

  test.each([false, undefined])('shows nothing when stderr is not a terminal (%s)', (isTTY) => {
    const { clock, written, progress } = progressOn(isTTY);
    clock.now = 5000;
    progress.show(() => 'all');
    progress.clear();
    expect(written).toEqual([]);
  });
});

test('writes the name and the seconds of a step, and returns its result', async () => {
  const terminal = fakeTerminal(false);
  const times = [1000, 3460];
  const result = await reportDuration(
    terminal,
    'guards',
    async () => 7,
    () => times.shift() as number,
  );
  expect(result).toBe(7);
  expect(terminal.written).toEqual(['guards ... ', '2.5 s\n']);
});
