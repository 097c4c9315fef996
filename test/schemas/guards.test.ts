import fc, { type Arbitrary } from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { moduleNames } from '../../scripts/emit/typed-names.js';
import type { Guard } from '../../src/index.js';
import { bodies } from '../support/arbitrary.js';
import { contracts, type GeneratedModule, generatedModule, plainJudges } from '../support/contracts.js';

type Judge = (body: unknown) => boolean;

/** How many bodies each schema is tried with. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);

describe.each(contracts)('$id', (contract) => {
  const plain = plainJudges(contract);
  const schemas = [...contract.schemas.values()];
  const flat = schemas.map(({ flat }) => flat);
  let module: GeneratedModule;

  beforeAll(async () => {
    module = await generatedModule(contract);
  });

  /** Holds a guard against another judge of the same bodies. */
  function compare(guard: Guard<unknown>, judge: Judge, bodies: Arbitrary<unknown>): void {
    const seen = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(bodies, (body) => {
        const valid = judge(body);
        seen[valid ? 'valid' : 'invalid']++;
        return guard(body) === valid && (guard.errors === null) === valid;
      }),
      // Bodies of this size shrink for minutes; the seed that is printed brings the same one back.
      { numRuns: RUNS, endOnFailure: true },
    );
    // Bodies of one kind alone would prove little.
    if (RUNS >= 500) expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(0.2 * RUNS);
  }

  test.each(schemas)('$source.title: the guard says what a plain Ajv says of the source', (schema) => {
    const { title } = schema.source;
    compare(module[`is${title}`] as Guard<unknown>, plain.get(title) as Judge, bodies(schema.flat, flat));
  });

  test('the guard of any documented error says what they say together', () => {
    const isAny = module[`is${moduleNames(contract).union}`];
    const forms = contract.errors.flatMap(({ forms }) => forms);
    const documented = [...new Set(forms.map(({ schema }) => plain.get(schema.source.title) as Judge))];
    expect(isAny === undefined, 'no error, no guard').toBe(documented.length === 0);
    if (!isAny) return;
    const any = fc.oneof(...flat.map((schema) => bodies(schema, flat)));
    compare(isAny, (body) => documented.some((judge) => judge(body)), any);
  });
});
