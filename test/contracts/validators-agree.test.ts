import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formsOf, shapeOf } from '../../scripts/model/match-example.js';
import type { ExampleFile } from '../../scripts/model/source.js';
import type { Guard } from '../../src/index.js';
import {
  contracts,
  type GeneratedModule,
  generatedModule,
  plainValidators,
  printedBodies,
} from '../support/contracts.js';
import { PROJECT } from '../support/folders.js';
import { independentValidator, type Validate } from '../support/hyperjump.js';

describe.each(contracts)('$id', (contract) => {
  const schemas = [...contract.schemas.values()];
  const plain = plainValidators(contract);
  const independent = new Map<string, Validate>();
  let module: GeneratedModule;
  const guard = (title: string) => module[`is${title}`] as Guard<unknown>;

  beforeAll(async () => {
    module = await generatedModule(contract);
    for (const { file, source } of schemas) {
      const bundled = await readFile(path.join(PROJECT, 'generated/schemas', file), 'utf8');
      independent.set(source.title, await independentValidator(JSON.parse(bundled)));
    }
  });

  /** The results of three validators: the emitted guard, a plain Ajv on the source, another implementation on the bundle. */
  const verdicts = (title: string, body: unknown) => [
    guard(title)(body),
    plain.get(title)?.(body),
    independent.get(title)?.(body),
  ];

  test('agrees across three validators on every printed body and every schema', () => {
    const seen = { valid: 0, invalid: 0 };
    const disputed: string[] = [];
    for (const [file, body] of printedBodies(contract)) {
      for (const { source } of schemas) {
        const [valid, ...others] = verdicts(source.title, body);
        seen[valid ? 'valid' : 'invalid']++;
        if (others.some((verdict) => verdict !== valid)) disputed.push(`${file} as a ${source.title}`);
      }
    }
    expect(disputed).toEqual([]);
    if (contract.examples.length > 0) expect(seen.valid).toBeGreaterThan(0);
    if (contract.counterexamples.length > 0) expect(seen.invalid).toBeGreaterThan(0);
  });

  test('finds every example valid by its forms', () => {
    for (const { file, error, json } of contract.examples) {
      const forms = formsOf(contract.errors.find(({ id }) => id === error)?.forms ?? [], json);
      expect(forms, file).not.toEqual([]);
      for (const { schema } of forms)
        expect(verdicts(schema.source.title, json.body), file).toEqual([true, true, true]);
    }
  });

  test('finds the violation of every counterexample where it says, in the errors of the guard', () => {
    for (const example of contract.counterexamples) {
      const expected = example.json.violations?.find((violation) => violation.in === 'body');
      const is = guard(schemaOf(example));
      const valid = is(example.json.body);
      if (expected === undefined || expected.rule === 'mirror') expect(valid, example.file).toBe(true);
      else expect({ file: example.file, ...violationOf(is) }).toEqual({ file: example.file, ...expected });
    }
  });

  /** The schema that a counterexample violates: that of its error's form, or without one, of the envelope of its shape. */
  function schemaOf({ error, json }: ExampleFile): string {
    const form = formsOf(contract.errors.find(({ id }) => id === error)?.forms ?? [], json)[0];
    const envelope = contract.envelopes.find(
      (envelope) => envelope.json.shape === shapeOf(json.body, contract.envelopes),
    );
    return (form ?? envelope ?? contract.envelopes[0])?.schema.source.title as string;
  }
});

/** Why a guard returned false, in the terms of an inspection. */
function violationOf({ errors }: Guard<unknown>) {
  const issue = errors?.at(-1);
  const missing = issue?.keyword === 'required' ? `/${issue.params.missingProperty}` : '';
  return { in: 'body', path: issue && issue.instancePath + missing, rule: issue?.keyword };
}
