import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import all from '../../generated/all.js';
import inspectionSchema from '../../generated/schemas/inspection.schema.json' with { type: 'json' };
import { createInspector, type ErrorResponse, type Inspection, type InspectOptions } from '../../src/index.js';
import { contracts } from '../support/contracts.js';
import { NOW } from '../support/inspect.js';
import { Random, seedOf } from '../support/random.js';
import { inputsOf, isJson } from './inputs.js';
import { INSPECT_CALLS, PART, PARTS, SEED } from './settings.js';
import { surroundingsFor } from './surroundings.js';

/** Each body is read in several responses: as a value, as text and as bytes. */
const RESPONSES_OF_EACH = 4;
const INPUTS = Math.ceil(INSPECT_CALLS / PARTS / RESPONSES_OF_EACH / 3);

const ajv = new Ajv2020({ allowUnionTypes: true });
const isInspection = ajv.compile(inspectionSchema);
const internalErrors: unknown[] = [];
const inspect = createInspector(all, { now: () => NOW, onInternalError: (error) => internalErrors.push(error) });

/** The inspection, if no exception stopped it. */
function inspected(response: ErrorResponse, options: InspectOptions): Inspection {
  const inspection = inspect(response, options);
  if (internalErrors.length > 0) throw internalErrors.pop();
  return inspection;
}

/** Freezes a value of JSON and all in it, so that a change throws. */
function freezeJson(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeJson(inner);
}

const encoder = new TextEncoder();

test('reads a body the same as a value, as text and as bytes', () => {
  const again = `PROPERTY_SEED=${SEED} INSPECT_CALLS=${INSPECT_CALLS} FUZZ_PART=${PART}/${PARTS} npx vitest run test/fuzz/inspect.test.ts`;
  const random = new Random(seedOf(`inspect, part ${PART}`, SEED));
  const makers = contracts.map((contract) => {
    const flat = [...contract.schemas.values()].map((schema) => schema.flat);
    return { bodyOf: inputsOf(flat)(flat), surroundingsOf: surroundingsFor(contract) };
  });
  const verdicts = new Map<string, number>();
  for (let input = 0; input < INPUTS; input++) {
    const { bodyOf, surroundingsOf } = random.pick(makers);
    const made = bodyOf(random);
    // A string stands for a text. JSON.stringify loses the sign of zero.
    const text = isJson(made) && typeof made !== 'string' ? JSON.stringify(made) : undefined;
    const body: unknown = text === undefined ? made : JSON.parse(text);
    if (text !== undefined) freezeJson(body);
    for (let count = 0; count < RESPONSES_OF_EACH; count++) {
      const { response, options } = surroundingsOf(random);
      try {
        const inspection = inspected({ ...response, body } as ErrorResponse, options);
        if (!isInspection(inspection)) throw new Error(ajv.errorsText(isInspection.errors));
        verdicts.set(inspection.verdict, (verdicts.get(inspection.verdict) ?? 0) + 1);
        if (text === undefined) continue;
        for (const same of [text, encoder.encode(text)]) {
          const other = inspected({ ...response, body: same }, options);
          if (!isDeepStrictEqual(other, inspection)) expect(other).toEqual(inspection);
        }
      } catch (error) {
        const shown = `${JSON.stringify({ ...response, body })}, ${JSON.stringify(options)}`;
        throw new Error(`Input ${input}: ${shown}. Again: ${again}`, { cause: error });
      }
    }
  }
  // The inputs reach all verdicts but the rarest.
  for (const verdict of ['documented', 'undocumented', 'violation', 'ambiguous', 'unrecognized', 'success'])
    expect(verdicts.get(verdict) ?? 0, verdict).toBeGreaterThan(INPUTS / 1000);
});
