import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AnyInspect, freshInspector, type Tables } from '../inspectors.js';
import { type Candidate, interleave, loopOf, PATIENT, ratio, type Timing } from '../interleave.js';
import type { Row } from '../report.js';
import type { Received } from '../responses.js';
import { FEW, MANY, syntheticInput, syntheticOutput } from '../synthetic-output.js';
import { ajvInTurn, syntheticResponses } from '../synthetic-responses.js';

/** About one response of each contract. */
const SIZE = 1024;

/** The number of bodies for the validators in turn: they are slow. */
const IN_TURN = 32;

/** `inspect` of responses whose sender is unknown, with few and with many contracts. */
export async function measureUnknown({ quick }: { quick: boolean }): Promise<Row[]> {
  const many = quick ? MANY.quick : MANY.full;
  const ofFew = await syntheticResponses(await syntheticInput(FEW), SIZE);
  const ofMany = await syntheticResponses(await syntheticInput(many), SIZE);
  const few = await inspectorOf(FEW);
  const candidates = [
    candidateOf('few', few, ofFew),
    candidateOf('many', await inspectorOf(many), ofMany),
    // As in a program that knows many contracts and gets responses of few.
    candidateOf('hot', await inspectorOf(many), ofFew),
  ];
  const spread = interleave(candidates, PATIENT);

  const group = `A response, vendor unknown: ${many.toLocaleString('en')} synthetic contracts, spread over all`;
  return [
    {
      group,
      figure: 'inspect: times as long',
      peer: `${FEW} contracts`,
      value: ratio(spread, 'many', 'few'),
      unit: 'x',
      ...(!quick && { aim: { atMost: 10 } }),
      beside: {
        'of many': ns(spread, 'many'),
        'of few': ns(spread, 'few'),
        'many, with responses of the few': { value: ratio(spread, 'hot', 'few'), unit: 'x' },
      },
    },
    ...(quick ? [] : [await inTurnRow(group, many, ofMany)]),
  ];
}

async function inTurnRow(group: string, many: number, responses: readonly Received[]): Promise<Row> {
  const check = await ajvInTurn(await syntheticOutput(many));
  const found = responses.filter(({ body }, index) => index < 4 * IN_TURN && check(JSON.parse(body))).slice(0, IN_TURN);
  const inTurn = {
    name: 'ajv',
    loop: loopOf('ajv in turn', 'work(item.body)', check),
    pool: () => found.map(parsed),
  };
  const effort = { rounds: 9, warmUpMs: 60, sampleMs: 1 };
  const timings = interleave([candidateOf('many', await inspectorOf(many), found), inTurn], effort);
  return {
    group,
    figure: 'inspect: times as fast',
    peer: 'ajv, validators in turn',
    value: ratio(timings, 'ajv', 'many'),
    unit: 'x',
    aim: { atLeast: 500 },
    beside: { inspect: ns(timings, 'many'), 'in turn': ns(timings, 'ajv') },
  };
}

async function inspectorOf(count: number): Promise<AnyInspect> {
  const all = path.join(await syntheticOutput(count), 'all.js');
  const { default: tables }: { default: Tables } = await import(pathToFileURL(all).href);
  return freshInspector(tables);
}

function candidateOf(name: string, inspect: AnyInspect, responses: readonly Received[]): Candidate {
  const work = { inspect, kept: null };
  return {
    name,
    loop: loopOf(name, '(work.kept = work.inspect(item)) !== null', work),
    pool: () => responses.map(parsed),
  };
}

function parsed(response: Received): Received {
  return { ...response, headers: { ...response.headers }, body: JSON.parse(response.body) };
}

function ns(timings: ReadonlyMap<string, Timing>, name: string): { value: number; unit: 'ns' } {
  return { value: timings.get(name)?.ns ?? Number.NaN, unit: 'ns' };
}
