import { seeded } from '../bodies/random.js';
import { type AnyInspect, freshInspector } from '../inspectors.js';
import {
  BRIEF,
  type Candidate,
  geometricMean,
  interleave,
  loopOf,
  ratio,
  THOROUGH,
  type Timing,
} from '../interleave.js';
import { guardOf } from '../judges.js';
import type { Check } from '../peers/libraries.js';
import type { Row, Unit } from '../report.js';
import { type FormCase, formCases, type Received } from '../responses.js';

/** What the aim in nanoseconds goes by: how long JSON.parse of the body takes. */
const PARSE_NS = 300;

/** What is timed of one item. What is made is kept, or the engine would not make it. */
const EXPRESSIONS = {
  parse: '(work.kept = JSON.parse(item.response.body)) !== null',
  whole: '(work.kept = work.known(item.response, item.options)) !== null',
  guard: 'work.guard(item.response.body)',
  known: '(work.kept = work.known(item.response, item.options)) !== null',
  unknown: '(work.kept = work.unknown(item.response)) !== null',
};

const OF_TEXT = ['parse', 'whole'];

/** A program that is told the vendor, one that never is, and one that asks the guard alone. */
interface Work {
  known: AnyInspect;
  unknown: AnyInspect;
  guard?: Check;
  kept: unknown;
}

interface Item {
  response: Received;
  options: { vendor: string };
}

/** `inspect` of every wire form, against the guard of its body and against JSON.parse. */
export async function measureInspect({ quick }: { quick: boolean }): Promise<Row[]> {
  const effort = quick ? BRIEF : THOROUGH;
  const cases = await formCases(await freshInspector());
  const hot: Map<string, Timing>[] = [];
  for (const id of new Set(cases.map(({ contract }) => contract))) {
    const own = cases.filter(({ contract }) => contract === id);
    const work = await freshWork();
    // Whoever inspects one of a sender's errors has seen its others.
    const seen = candidatesOf(mixedOf(own), work, ['whole', 'known', 'unknown']);
    interleave(seen, BRIEF);
    for (const one of own) {
      const guard = await guardOf(one.subject);
      hot.push(interleave(candidatesOf(itemsOf(one), { ...work, guard }, Object.keys(EXPRESSIONS)), effort));
    }
  }
  const mixed = interleave(candidatesOf(mixedOf(cases), await freshWork(), ['parse', 'whole', 'known', 'unknown']));
  return rowsOf(hot, mixed);
}

async function freshWork(): Promise<Work> {
  return { known: await freshInspector(), unknown: await freshInspector(), kept: null };
}

function itemsOf({ contract, responses }: FormCase): Item[] {
  return responses.map((response) => ({ response, options: { vendor: contract } }));
}

/** As many items as of one form, from all of them in a mixed order. */
function mixedOf(cases: readonly FormCase[]): Item[] {
  const random = seeded(cases.length);
  return itemsOf(cases[0] as FormCase).map(() => random.pick(itemsOf(random.pick(cases))));
}

function candidatesOf(items: readonly Item[], work: Work, names: readonly string[]): Candidate[] {
  const received = ({ response, options }: Item) => ({
    response: { ...response, headers: { ...response.headers } },
    options,
  });
  const parsed = (item: Item) => {
    const { response, options } = received(item);
    return { response: { ...response, body: JSON.parse(response.body) }, options };
  };
  return names.map((name) => ({
    name,
    loop: loopOf(name, EXPRESSIONS[name as keyof typeof EXPRESSIONS], work),
    pool: () => items.map(OF_TEXT.includes(name) ? received : parsed),
  }));
}

function rowsOf(hot: readonly Map<string, Timing>[], mixed: ReadonlyMap<string, Timing>): Row[] {
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
      ...(mixed.has(against) && { 'all forms mixed': { value: ratio(mixed, name, against), unit: 'x' } }),
    },
  });
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
    { ...row('parse and inspect, vendor known', 'whole', 'parse', 'JSON.parse'), aim: { atMost: 1.15 } },
    { ...row('inspect, vendor unknown', 'unknown', 'known', 'vendor known'), aim: { atMost: 1.5 } },
  ];
}
