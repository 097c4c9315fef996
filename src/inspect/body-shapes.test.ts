import { beforeEach, describe, expect, it } from 'vitest';
import { type BodyShape, BodyShapes, isAt } from './body-shapes.js';

const shapesAt = (...places: string[]) => new BodyShapes(places);

describe('the shape of a body', () => {
  let shapes: BodyShapes;
  beforeEach(() => {
    shapes = shapesAt('/a', '/b', '/a/c', '/x~1y/z~0', '/deep/er/still');
  });
  const same: [string, unknown, unknown][] = [
    ['texts', { a: 'x' }, { a: 'y' }],
    ['whole numbers', { a: 0 }, { a: 7 }],
    ['negative ones', { a: -1 }, { a: -7 }],
    ['fractions', { a: 0.5 }, { a: 7.5 }],
    ['negative fractions', { a: -0.5 }, { a: -7.5 }],
    ['truth values', { a: true }, { a: false }],
    ['lists', { a: [] }, { a: [1] }],
    ['objects', { a: {} }, { a: { d: 1 } }],
    ['what nobody looks at', {}, { other: 'x' }],
    ['what is as if it were not there', {}, { a: undefined }],
    ['what nobody looks at in an object', { a: { c: 1 } }, { a: { c: 2, d: 'x' } }],
    ['what nobody looks into', { b: { a: 1 } }, { b: {} }],
    ['a place with escapes', { 'x/y': { 'z~': 1 } }, { 'x/y': { 'z~': 2 } }],
  ];
  it.each(same)('is the same of %s', (_name, one, other) => {
    expect(shapes.of(one)).toBeDefined();
    expect(shapes.of(one)).toBe(shapes.of(other));
  });

  const types = ['x', 1, -1, 0.5, -0.5, true, null, [], {}, undefined];
  it('is another for each type', () => {
    expect(new Set(types.map((a) => shapes.of({ a }))).size).toBe(types.length);
    expect(new Set(types.map((c) => shapes.of({ a: { c } }))).size).toBe(types.length);
    expect(new Set(types.flatMap((a) => types.map((b) => shapes.of({ a, b })))).size).toBe(types.length ** 2);
  });
  it('is another for each place', () => {
    const bodies = [
      { a: 1 },
      { b: 1 },
      { a: { c: 1 } },
      { 'x/y': 1 },
      { 'x/y': { 'z~': 1 } },
      { deep: { er: 1 } },
      { deep: { er: { still: 1 } } },
    ];
    expect(new Set(bodies.map((body) => shapes.of(body))).size).toBe(bodies.length);
    expect(shapes.of({ 'x~1y': 1 })).toBe(shapes.of({}));
  });
  const none: [string, unknown][] = [
    ['no object', 'x'],
    ['null', null],
    ['a list', []],
    ['an object of a class', new Date(0)],
    ['an object without a prototype', Object.create(null)],
    ['a function in it', { a: () => {} }],
    ['a big integer in it', { a: 1n }],
    ['a symbol in it', { a: Symbol('x') }],
    ['an object of a class in it', { a: new Date(0) }],
    ['a function deep in it', { deep: { er: { still: () => {} } } }],
  ];
  it.each(none)('is not told of %s', (_name, body) => {
    expect(shapes.of(body)).toBeUndefined();
  });
  it('of numbers that JSON has not is none of those it has', () => {
    const [infinite, whole, fraction] = [shapes.of({ a: Infinity }), shapes.of({ a: 1 }), shapes.of({ a: 0.5 })];
    expect(infinite).not.toBe(whole);
    expect(infinite).not.toBe(fraction);
    expect(shapes.of({ a: NaN })).toBe(infinite);
  });
});

describe('an answer', () => {
  /** Finds another one each time: numbered, and of a size as what is kept has. */
  const numbered = () => {
    let times = 0;
    return () => ({ size: 1, number: ++times });
  };
  it('is found once for each shape, question and status', () => {
    const shapes = shapesAt('/a');
    const [one, other] = [shapes.of({ a: 1 }), shapes.of({ a: 'x' })] as [BodyShape, BodyShape];
    const [first, second] = [{}, {}];
    const find = numbered();
    const ask = (shape = one, question = first, status: number | null = 400) =>
      shapes.answer(shape, question, status, find).number;
    expect([ask(), ask()]).toEqual([1, 1]);
    expect([ask(other), ask(other)]).toEqual([2, 2]);
    expect([ask(one, second), ask(one, second)]).toEqual([3, 3]);
    expect([ask(one, first, 500), ask(one, first, 500)]).toEqual([4, 4]);
    expect([ask(one, first, null), ask(one, first, null)]).toEqual([5, 5]);
    expect([ask(), ask(other), ask(one, second)]).toEqual([1, 2, 3]);
  });

  // What a sender can make grow must end somewhere.
  it('is not kept where many are kept already, and those are', () => {
    const shapes = shapesAt('/a');
    const shape = shapes.of({ a: 1 }) as BodyShape;
    const [question, most] = [{}, 100_000];
    const find = numbered();
    const ask = (status: number) => shapes.answer(shape, question, status, find).number;
    expect(ask(0)).toBe(1);
    for (let status = 1; status < most; status++) ask(status);
    expect([ask(0), ask(1)]).toEqual([1, 2]);
    expect([ask(most), ask(most)]).toEqual([most + 1, most + 2]);
  });
  it('is not kept for a shape where many are kept already, and those are', () => {
    const names = Array.from({ length: 8 }, (_, index) => `m${index}`);
    const shapes = shapesAt(...names.map((name) => `/${name}`));
    const values = ['x', 1, -1, 0.5, -0.5, true, null, []];
    const body = (seed: number) =>
      Object.fromEntries(names.map((name, index) => [name, values[(seed >> (index * 3)) % 8]]));
    const first = shapes.of(body(0));
    expect(first).toBeDefined();
    let seed = 1;
    for (; seed < 100_000; seed++) if (!shapes.of(body(seed))) break;
    expect(seed).toBeLessThan(100_000);
    expect(seed).toBeGreaterThan(1_000);
    expect(shapes.of(body(0))).toBe(first);
    expect(shapes.of(body(seed))).toBeUndefined();
  });
});

it('a place is there or not', () => {
  const body = { a: { b: 1, 'c/d~': null, e: undefined, f: [1] }, g: 'x' };
  expect(['', '/a', '/a/b', '/a/c~1d~0', '/g', '/a/f'].filter((pointer) => !isAt(body, pointer))).toEqual([]);
  expect(
    ['/b', '/a/e', '/a/x', '/a/b/c', '/g/0', '/g/length', '/a/f/0', '/a/c', '/'].filter((pointer) =>
      isAt(body, pointer),
    ),
  ).toEqual([]);
});
