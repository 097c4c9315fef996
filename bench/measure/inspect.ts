import all from '../../generated/all.js';
import type { ErrorResponse, Inspection } from '../../src/index.js';
import { CASES, type Case } from '../cases.js';
import { geometricMean, interleave, loopOf, ratio } from '../interleave.js';
import { type Pool, poolOf } from '../pools.js';
import type { Row } from '../report.js';

const KINDS = ['valid', 'invalid'] as const;

/** What ships, not what tsx makes of the sources: tsx wraps each inner function to keep its name. */
const BUILT = '../../dist/index.js';

/** Parsing and inspecting a response against parsing its body alone. */
export async function measureInspect(): Promise<Row[]> {
  const { createInspector }: typeof import('../../src/index.js') = await import(BUILT);
  const inspect = createInspector(all);
  const measured = CASES.map((one) => ({ name: one.name, ...measureCase(one, inspect) }));
  return KINDS.flatMap((kind) => {
    const group = `A response, body ${kind}: parse and inspect, how many times as long as JSON.parse alone`;
    const mean = (peer: keyof Cells) => geometricMean(measured.map((cells) => cells[kind][peer]));
    return [
      ...measured.map((cells) => ({ group, ...row(cells.name, cells[kind]) })),
      {
        group,
        ...row('geometric mean', {
          parse: mean('parse'),
          known: mean('known'),
          unknown: mean('unknown'),
          parsed: mean('parsed'),
        }),
        aim: { atMost: 1.3 },
      },
    ];
  });
}

interface Cells {
  /** Nanoseconds of JSON.parse. */
  parse: number;
  /** Parse and inspect with the vendor named, against that. */
  known: number;
  /** No vendor named, against the vendor named. */
  unknown: number;
  /** Nanoseconds to inspect a body that is parsed already. */
  parsed: number;
}

function row(name: string, { parse, known, unknown, parsed }: Cells): Omit<Row, 'group'> {
  return {
    figure: name,
    peer: 'JSON.parse',
    value: known,
    unit: 'x',
    beside: {
      'JSON.parse': { value: parse, unit: 'ns' },
      'parsed body': { value: parsed, unit: 'ns' },
      'no vendor': { value: unknown, unit: 'x' },
    },
  };
}

type AnyInspect = (response: ErrorResponse, options?: { vendor: string }) => Inspection;

function measureCase(one: Case, inspect: AnyInspect): Record<(typeof KINDS)[number], Cells> {
  const pool = poolOf(one);
  refuseWrongVerdict(one, pool, inspect);
  const { vendor } = one;
  const work = { inspect, options: { vendor }, kept: null };
  // What is made is kept, or the engine would not make it.
  const loops = {
    parse: loopOf(`${one.name} parse`, '(work.kept = JSON.parse(item.body)) !== null', work),
    known: loopOf(`${one.name} known`, '(work.kept = work.inspect(item, work.options)) !== null', work),
    unknown: loopOf(`${one.name} unknown`, '(work.kept = work.inspect(item)) !== null', work),
  };
  const candidates = KINDS.flatMap((kind) => {
    const received = () => responses(one, pool[kind]);
    const parsed = () => received().map((response) => ({ ...response, body: JSON.parse(response.body as string) }));
    return [
      ...Object.entries(loops).map(([name, loop]) => ({ name: `${name} ${kind}`, loop, pool: received })),
      { name: `parsed ${kind}`, loop: loops.known, pool: parsed },
    ];
  });
  const timings = interleave(candidates);
  const cells = (kind: string): Cells => ({
    parse: timings.get(`parse ${kind}`)?.ns ?? Number.NaN,
    known: ratio(timings, `known ${kind}`, `parse ${kind}`),
    unknown: ratio(timings, `unknown ${kind}`, `known ${kind}`),
    parsed: timings.get(`parsed ${kind}`)?.ns ?? Number.NaN,
  });
  return { valid: cells('valid'), invalid: cells('invalid') };
}

/** With the headers that an API sends, as Node's http hands them on. */
function responses({ status }: Case, bodies: readonly string[]): ErrorResponse[] {
  return bodies.map((body, turn) => ({
    status,
    headers: {
      date: 'Tue, 04 Nov 2025 10:00:00 GMT',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(body.length),
      'cache-control': 'no-store',
      'x-request-id': `req-${turn}`,
      'retry-after': String(1 + (turn % 60)),
    },
    body,
  }));
}

/** An inspection that goes another way than it should is not timed. */
function refuseWrongVerdict(one: Case, pool: Pool, inspect: AnyInspect): void {
  for (const kind of KINDS) {
    for (const response of responses(one, pool[kind])) {
      const { verdict } = inspect(response, { vendor: one.vendor });
      if ((verdict === 'documented') !== (kind === 'valid'))
        throw new Error(`${one.name}: this ${kind} body is told ${verdict}: ${response.body}`);
    }
  }
}
