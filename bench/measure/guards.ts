import { CASES, type Case, type Check } from '../cases.js';
import { geometricMean, interleave, loopOf, ratio } from '../interleave.js';
import { compile } from '../peers/ajv.js';
import { type Pool, parsed, poolOf } from '../pools.js';
import type { Row } from '../report.js';

const KINDS = ['valid', 'invalid'] as const;

/** Nanoseconds by hand, and the others' time as a ratio to that. */
interface Cells {
  hand: number;
  guard: number;
  ajv: number;
  zod: number;
}

/** Generated guards, ajv and zod, each against guards written by hand. */
export function measureGuards(): Row[] {
  const measured = CASES.map((one) => ({ name: one.name, ...measureCase(one) }));
  return KINDS.flatMap((kind) => {
    const group = `A parsed body, ${kind}: how many times as long as a guard written by hand`;
    const mean = (peer: keyof Cells) => geometricMean(measured.map((cells) => cells[kind][peer]));
    return [
      ...measured.map((cells) => ({ group, ...row(cells.name, cells[kind]) })),
      {
        group,
        ...row('geometric mean', { hand: mean('hand'), guard: mean('guard'), ajv: mean('ajv'), zod: mean('zod') }),
        aim: { atMost: 2 },
      },
    ];
  });
}

function row(name: string, { hand, guard, ajv, zod }: Cells): Omit<Row, 'group'> {
  return {
    figure: name,
    peer: 'by hand',
    value: guard,
    unit: 'x',
    beside: { ajv: { value: ajv, unit: 'x' }, zod: { value: zod, unit: 'x' }, 'by hand': { value: hand, unit: 'ns' } },
  };
}

function measureCase(one: Case): Record<(typeof KINDS)[number], Cells> {
  const checks = { hand: one.hand, guard: one.guard, ajv: compile(one.schema), zod: one.zod };
  const pool = poolOf(one);
  refuseDisagreement(one.name, checks, pool);
  const candidates = Object.entries(checks).flatMap(([name, check]) => {
    const loop = loopOf(`${one.name} ${name}`, 'work(item)', check);
    return KINDS.map((kind) => ({ name: `${name} ${kind}`, loop, pool: () => parsed(pool[kind]) }));
  });
  const timings = interleave(candidates);
  const cells = (kind: string): Cells => ({
    hand: timings.get(`hand ${kind}`)?.ns ?? Number.NaN,
    guard: ratio(timings, `guard ${kind}`, `hand ${kind}`),
    ajv: ratio(timings, `ajv ${kind}`, `hand ${kind}`),
    zod: ratio(timings, `zod ${kind}`, `hand ${kind}`),
  });
  return { valid: cells('valid'), invalid: cells('invalid') };
}

/** Candidates that do not do the same work are not compared. */
function refuseDisagreement(name: string, checks: Record<string, Check>, pool: Pool): void {
  for (const kind of KINDS) {
    for (const body of pool[kind]) {
      for (const [peer, check] of Object.entries(checks)) {
        if (check(JSON.parse(body)) !== (kind === 'valid'))
          throw new Error(`${name}: ${peer} does not find this body ${kind}: ${body}`);
      }
    }
  }
}
