import { expect, test } from 'vitest';
import { Sink } from '../../test/support/fake-context.js';
import { Progress } from './progress.js';

function progress(stdoutIsTerminal: boolean, stderrIsTerminal: boolean) {
  const clock = { now: 0 };
  const stdout = Object.assign(new Sink(), { isTTY: stdoutIsTerminal });
  const stderr = Object.assign(new Sink(), { isTTY: stderrIsTerminal });
  return { clock, stderr, bar: new Progress({ stdout, stderr }, () => clock.now) };
}

test('shows itself after a second, now and then, and leaves no trace', () => {
  const { bar, clock, stderr } = progress(false, true);
  for (clock.now = 0; clock.now <= 2000; clock.now += 50) bar.tick(1234, clock.now * 1000);
  bar.clear();
  expect(stderr.text.split('\r\u001b[K').slice(1)).toEqual([...Array(6).fill('1,234 lines, 1.0 MB/s'), '']);
});

test.each([
  [true, true],
  [false, false],
])('keeps silent with stdout on a terminal (%s) and stderr on one (%s)', (out, err) => {
  const { bar, clock, stderr } = progress(out, err);
  clock.now = 5000;
  bar.tick(1, 1);
  bar.clear();
  expect(stderr.text).toBe('');
});

test('is taken away once, and shown again when there is more', () => {
  const { bar, clock, stderr } = progress(false, true);
  bar.clear();
  clock.now = 999;
  bar.tick(1, 1);
  expect(stderr.text).toBe('');
  clock.now = 1000;
  bar.tick(1_234_567, 2_550_000);
  bar.clear();
  bar.clear();
  clock.now = 1199;
  bar.tick(1, 1);
  expect(stderr.text).toBe('\r\u001b[K1,234,567 lines, 2.5 MB/s\r\u001b[K');
  clock.now = 1200;
  bar.tick(2, 0);
  expect(stderr.text.endsWith('\r\u001b[K2 lines, 0.0 MB/s')).toBe(true);
});
