import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { moduleNames } from '../../scripts/emit/typed-names.js';
import type { Guard } from '../../src/index.js';
import { bodies } from '../support/arbitrary.js';
import { contracts, type GeneratedModule, generatedModule, plainJudges } from '../support/contracts.js';

/** How many bodies each schema is tried with. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);

describe.each(contracts)('$id', (contract) => {
  const plain = plainJudges(contract);
  const schemas = [...contract.schemas.values()];
  const forms = contract.errors.flatMap(({ forms }) => forms);
  const documented = new Set(forms.map(({ schema }) => plain.get(schema.source.title)));
  let module: GeneratedModule;
  let isAny: Guard<unknown> | undefined;

  beforeAll(async () => {
    module = await generatedModule(contract);
    isAny = module[`is${moduleNames(contract).union}`];
  });

  test('there is a guard of any documented error, where there are any', () => {
    expect(isAny === undefined).toBe(documented.size === 0);
  });

  test.each(schemas)('$source.title: the guard says what a plain Ajv says of the source', ({ source, flat }) => {
    const guard = module[`is${source.title}`] as Guard<unknown>;
    const judge = plain.get(source.title) as (body: unknown) => boolean;
    const seen = { valid: 0, invalid: 0 };
    const siblings = schemas.map(({ flat }) => flat);
    fc.assert(
      fc.property(bodies(flat, siblings), (body) => {
        const valid = judge(body);
        seen[valid ? 'valid' : 'invalid']++;
        expect(guard(body)).toBe(valid);
        expect(guard.errors === null).toBe(valid);
        if (isAny) expect(isAny(body)).toBe([...documented].some((judge) => judge?.(body)));
      }),
      { numRuns: RUNS },
    );
    // Bodies of one kind alone would prove little.
    if (RUNS >= 500) expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(0.2 * RUNS);
  });
});
