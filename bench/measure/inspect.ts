import { seeded } from '../bodies/random.js';
import { type AnyInspect, freshInspector } from '../inspectors.js';
import {
  BRIEF,
  type Candidate,
  geometricMean,
  interleave,
  loopOf,
  PATIENT,
  QUICK,
  ratio,
  THOROUGH,
  type Timing,
} from '../interleave.js';
import type { Check } from '../peers/libraries.js';
import type { Row, Unit } from '../report.js';
import { type FormCase, formCases, type Received } from '../responses.js';
import { guardOf } from '../validators.js';

/** The aim in nanoseconds is for a machine on which JSON.parse of the body takes as long. */
const PARSE_NS = 300;

/** The timed expression of one item. Results are kept, so that the engine cannot leave them out. */
const EXPRESSIONS = {
  parse: '(work.kept = JSON.parse(item.response.body)) !== null',
  whole: '(work.kept = work.whole(item.response, item.options)) !== null',
  guard: 'item.guard(item.response.body)',
  known: '(work.kept = work.known(item.response, item.options)) !== null',
  unknown: '(work.kept = work.unknown(item.response)) !== null',
};

/** `--quick`: one form of so many. */
const EVERY = 4;

const OF_TEXT = ['parse', 'whole'];

/** A program that inspects bodies as text, one that parses them itself, and one that does not name the vendor. */
interface Work {
  whole: AnyInspect;
  known: AnyInspect;
  unknown: AnyInspect;
  kept: unknown;
}

interface Item {
  response: Received;
  options: { vendor: string };
  guard: Check;
}

/** `inspect` of every form, compared with the guard of its body and with JSON.parse. */
export async function measureInspect({ quick }: { quick: boolean }): Promise<Row[]> {
  const effort = quick ? QUICK : THOROUGH;
  const cases = (await formCases(await freshInspector())).filter((_, index) => !quick || index % EVERY === 0);
  const hot: Map<string, Timing>[] = [];
  for (const id of new Set(cases.map(({ contract }) => contract))) {
    const own = cases.filter(({ contract }) => contract === id);
    const pools = await Promise.all(own.map(itemsOf));
    const work = await freshWork();
    // The inspectors and each guard see all errors of a sender before one is measured, as in a program.
    const all = mixed(pools);
    interleave(candidatesOf(all, work, ['whole', 'known', 'unknown']), BRIEF);
    for (const pool of pools) {
      for (const { response } of all) pool[0]?.guard(JSON.parse(response.body));
      hot.push(interleave(candidatesOf(pool, work), effort));
    }
  }
  const pools = await Promise.all(cases.map(itemsOf));
  return rowsOf(hot, interleave(candidatesOf(mixed(pools), await freshWork()), PATIENT));
}

async function freshWork(): Promise<Work> {
  const [whole, known, unknown] = [await freshInspector(), await freshInspector(), await freshInspector()];
  return { whole, known, unknown, kept: null };
}

async function itemsOf({ contract, subject, responses }: FormCase): Promise<Item[]> {
  const guard = await guardOf(subject);
  return responses.map((response) => ({ response, options: { vendor: contract }, guard }));
}

/** As many items as one form has, out of all forms, in a mixed order. */
function mixed(pools: readonly Item[][]): Item[] {
  const random = seeded(pools.length);
  return (pools[0] ?? []).map(() => random.pick(random.pick(pools)));
}

function candidatesOf(items: readonly Item[], work: Work, names = Object.keys(EXPRESSIONS)): Candidate[] {
  const received = ({ response, options, guard }: Item) => {
    return { response: { ...response, headers: { ...response.headers } }, options, guard };
  };
  const parsed = (item: Item) => {
    const { response, options, guard } = received(item);
    return { response: { ...response, body: JSON.parse(response.body) }, options, guard };
  };
  return names.map((name) => ({
    name,
    loop: loopOf(name, EXPRESSIONS[name as keyof typeof EXPRESSIONS], work),
    pool: () => items.map(OF_TEXT.includes(name) ? received : parsed),
  }));
}

function rowsOf(hot: readonly Map<string, Timing>[], warm: ReadonlyMap<string, Timing>): Row[] {
  const ns = (name: string) => geometricMean(hot.map((timings) => timings.get(name)?.ns ?? Number.NaN));
  const mean = (name: string, peer: string) => geometricMean(hot.map((timings) => ratio(timings, name, peer)));
  const inNs = (name: string) => ({ value: ns(name), unit: 'ns' as Unit });
  const group = `A response: ${hot.length} forms of documented errors, geometric means`;
  const row = (figure: string, name: string, against: string, peer: string): Row => ({
    group,
    figure: `${figure}: times as long`,
    peer,
    value: mean(name, against),
    unit: 'x',
    beside: {
      [figure]: inNs(name),
      [peer]: inNs(against),
      'all forms mixed': { value: ratio(warm, name, against), unit: 'x' },
      'that is': { value: warm.get(name)?.ns ?? Number.NaN, unit: 'ns' },
    },
  });
  const whole = row('parse and inspect, vendor known', 'whole', 'parse', 'JSON.parse');
  // JSON.parse alone in a loop is faster than beside any other code, so the aim is for the two timed apart.
  const apart = { value: 1 + mean('known', 'parse'), unit: 'x' as const };
  return [
    { ...row('inspect, vendor known, body parsed', 'known', 'guard', 'its guard alone'), aim: { atMost: 3 } },
    {
      group,
      figure: `the same, if JSON.parse takes ${PARSE_NS} ns`,
      peer: null,
      value: mean('known', 'parse') * PARSE_NS,
      unit: 'ns',
      aim: { atMost: 250 },
      beside: { 'as measured': inNs('known'), 'JSON.parse': inNs('parse') },
    },
    {
      ...whole,
      ...apart,
      figure: `${whole.figure}, timed apart`,
      aim: { atMost: 1.4 },
      beside: { ...whole.beside, 'timed together': { value: whole.value, unit: 'x' } },
    },
    { ...row('inspect, vendor unknown', 'unknown', 'known', 'vendor known'), aim: { atMost: 2 } },
  ];
}
