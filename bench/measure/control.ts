import { BRIEF, type Candidate, type Effort, geometricMean, interleave, QUICK, ratio } from '../interleave.js';
import type { Row } from '../report.js';
import { measured, type Subject } from '../subjects.js';
import { candidatesOf, guardOf } from '../validators.js';

/** The smallest loss that the benchmark has to show. */
const LOSS = 0.2;

/** `--quick`: one schema of so many. */
const EVERY = 4;

/** Whether the figures of the guards would show a loss: known losses, measured in the same way. */
export async function measureControl({ quick }: { quick: boolean }): Promise<Row[]> {
  const { subjects } = await measured();
  const found: { copy: number; slowed: number }[] = [];
  for (const subject of subjects.filter((_, index) => !quick || index % EVERY === 0))
    found.push(await measureOne(subject, quick ? QUICK : BRIEF));

  const group = 'Control: whether the benchmark notices a loss';
  const row = (figure: string, values: number[]): Omit<Row, 'aim'> => ({
    group,
    figure,
    peer: 'the guard',
    value: geometricMean(values),
    unit: 'x',
    beside: {
      'lowest of one schema': { value: Math.min(...values), unit: 'x' },
      highest: { value: Math.max(...values), unit: 'x' },
    },
  });
  const copies = row(
    'a copy of the guard: times as long',
    found.map(({ copy }) => copy),
  );
  const slowed = row(
    `a copy that validates ${LOSS * 100}% more bodies: times as long`,
    found.map(({ slowed }) => slowed),
  );
  return [
    // Too small is as wrong as too large.
    { ...copies, value: Math.max(copies.value, 1 / copies.value), aim: { atMost: 1 + LOSS / 4 } },
    { ...slowed, aim: { atLeast: 1 + LOSS * 0.75 } },
  ];
}

/** The guard, a copy of it, and a copy that does more work than is counted: the loss is known exactly. */
async function measureOne(subject: Subject, effort: Effort): Promise<{ copy: number; slowed: number }> {
  const validators = { guard: await guardOf(subject), copy: await guardOf(subject), slowed: await guardOf(subject) };
  const candidates = candidatesOf(subject, validators).map((one) =>
    one.name.startsWith('slowed') ? slower(one) : one,
  );
  const timings = interleave(candidates, effort);
  const both = (name: string) =>
    Math.sqrt(ratio(timings, `${name} valid`, 'guard valid') * ratio(timings, `${name} invalid`, 'guard invalid'));
  return { copy: both('copy'), slowed: both('slowed') };
}

function slower(candidate: Candidate): Candidate {
  return { ...candidate, loop: (pool, times) => candidate.loop(pool, Math.round(times * (1 + LOSS))) };
}
