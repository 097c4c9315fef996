import { describe, expect, it } from 'vitest';
import all from '../../../generated/all.js';
import { createInspector, toProblem } from '../../../src/index.js';
import { NOW } from '../../support/inspect.js';
import { hosts } from './hosts.js';
import { corpusTasks, fuzzedTasks, type Task } from './tasks.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));
const FUZZED = Number(process.env.LUA_INPUTS ?? 20_000);

const inspect = createInspector(all, { now: () => NOW });

/** What Node reads: the inspection, those of all errors, and the problem without and with the sender's texts. */
function expected({ response, options, hex }: Task): string {
  const received = hex === undefined ? response : { ...response, body: Buffer.from(hex, 'hex') };
  const inspection = inspect(received, options);
  return JSON.stringify([
    inspection,
    inspect.all(received, options),
    toProblem(inspection),
    toProblem(inspection, { message: true }),
  ]);
}

/** Made once for all hosts. */
let made: { lines: string[]; wanted: string[] } | undefined;

function linesAndAnswers(): { lines: string[]; wanted: string[] } {
  if (!made) {
    const tasks = [...corpusTasks(), ...fuzzedTasks(FUZZED, SEED)];
    made = { lines: tasks.map((task) => JSON.stringify(task)), wanted: tasks.map(expected) };
  }
  return made;
}

const contracts = all.map(({ id }) => id);

describe.each(hosts)('$name (skipped where it is not installed)', ({ isInstalled, answer }) => {
  it.skipIf(!isInstalled)(
    'reads all examples, captures, cases and 20,000 fuzzed responses as Node does',
    async () => {
      const { lines, wanted } = linesAndAnswers();
      const answers = await answer(lines, contracts, NOW);
      expect(answers.length).toBe(lines.length);
      for (const [index, line] of lines.entries()) {
        if (answers[index] === wanted[index]) continue;
        const again = `${line}. Again: PROPERTY_SEED=${SEED} npm run test:lua`;
        expect(JSON.parse(answers[index] as string), again).toEqual(JSON.parse(wanted[index] as string));
        expect(answers[index], again).toBe(wanted[index]);
      }
    },
    300_000,
  );
});
