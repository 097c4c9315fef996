import { expect, test } from 'vitest';
import { Progress } from './progress.js';

function progress(isTTY: boolean | undefined) {
  const clock = { now: 0 };
  const written: string[] = [];
  const terminal = { isTTY, write: (text: string) => written.push(text) };
  return { clock, written, bar: new Progress(terminal, () => clock.now) };
}

test('nothing in the first second; then a line now and then, which goes at the end', () => {
  const { clock, written, bar } = progress(true);
  for (let done = 1; done <= 1500; done++) {
    clock.now = done;
    bar.tick('checked', done, 1500);
  }
  expect(written).toEqual([
    '\r\u001b[K1,000 of 1,500 contracts checked',
    '\r\u001b[K1,200 of 1,500 contracts checked',
    '\r\u001b[K1,400 of 1,500 contracts checked',
  ]);
  bar.clear();
  bar.clear();
  expect(written.slice(3)).toEqual(['\r\u001b[K']);
});

test('a short run shows nothing, and leaves nothing to clear', () => {
  const { clock, written, bar } = progress(true);
  clock.now = 999;
  bar.tick('generated', 5, 5);
  bar.clear();
  expect(written).toEqual([]);
});

test.each([false, undefined])('nothing where stderr is no terminal (%s)', (isTTY) => {
  const { clock, written, bar } = progress(isTTY);
  clock.now = 5000;
  bar.tick('generated', 1, 2);
  bar.clear();
  expect(written).toEqual([]);
});
