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

/** What the aim in nanoseconds goes by: how long JSON.parse of the body takes. */
const PARSE_NS = 300;

/** What is timed of one item. What is made is kept, or the engine would not make it. */
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

/** A program that inspects bodies as received, one that parses them itself, and one that never gives the vendor. */
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

/** `inspect` of every wire form, against the guard of its body and against JSON.parse. */
export async function measureInspect({ quick }: { quick: boolean }): Promise<Row[]> {
  const effort = quick ? QUICK : THOROUGH;
  const cases = (await formCases(await freshInspector())).filter((_, index) => !quick || index % EVERY === 0);
  const hot: Map<string, Timing>[] = [];
  for (const id of new Set(cases.map(({ contract }) => contract))) {
    const own = cases.filter(({ contract }) => contract === id);
    const pools = await Promise.all(own.map(itemsOf));
    const work = await freshWork();
    // Run the inspectors and each guard on all errors of a sender before one of them is timed.
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

/** As many items as of one form, from all of them in a mixed order. */
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
  const group = `A response: ${hot.length} wire forms of documented errors, geometric means`;
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
  return [
    { ...row('inspect, vendor known, body parsed', 'known', 'guard', 'its guard alone'), aim: { atMost: 3 } },
    {
      group,
      figure: `the same, where JSON.parse takes ${PARSE_NS} ns`,
      peer: null,
      value: mean('known', 'parse') * PARSE_NS,
      unit: 'ns',
      aim: { atMost: 250 },
      beside: { 'as measured': inNs('known'), 'JSON.parse': inNs('parse') },
    },
    {
      ...whole,
      aim: { atMost: 1.15 },
      // JSON.parse alone in a loop is faster than beside any other code.
      beside: { ...whole.beside, 'both timed alone': { value: 1 + mean('known', 'parse'), unit: 'x' } },
    },
    { ...row('inspect, vendor unknown', 'unknown', 'known', 'vendor known'), aim: { atMost: 1.5 } },
  ];
}
