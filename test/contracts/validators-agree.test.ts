import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { formsOf, shapeOf } from '../../scripts/model/match-example.js';
import type { ExampleFile } from '../../scripts/model/source.js';
import { addErrorSchemas } from '../../src/ajv/add-error-schemas.js';
import type { Guard } from '../../src/index.js';
import {
  contracts,
  type GeneratedModule,
  type GeneratedValidators,
  generatedModule,
  generatedValidators,
  plainValidators,
  printedBodies,
} from '../support/contracts.js';
import { PROJECT } from '../support/folders.js';
import { independentValidator, type Validate } from '../support/hyperjump.js';

const ALL_VALID = Array(7).fill(true);

/** Instances of a user: each reads the edition that it knows. The standalone validators have the option of the first. */
const INSTANCES = [new Ajv2020({ inlineRefs: false }), new Ajv2020({ strict: true }), new Ajv({ strict: true })];
for (const ajv of INSTANCES) addErrorSchemas(ajv);

describe.each(contracts)('$id', (contract) => {
  const schemas = [...contract.schemas.values()];
  const plain = plainValidators(contract);
  const independent = new Map<string, Validate>();
  const added = new Map(
    schemas.map(({ source }) => [source.title, INSTANCES.map((ajv) => ajv.getSchema(source.$id) as ValidateFunction)]),
  );
  let module: GeneratedModule;
  let standalone: GeneratedValidators;
  const guard = (title: string) => module[`is${title}`] as Guard<unknown>;

  beforeAll(async () => {
    module = await generatedModule(contract);
    standalone = await generatedValidators(contract);
    for (const { file, source } of schemas) {
      const bundled = await readFile(path.join(PROJECT, 'generated/schemas', file), 'utf8');
      independent.set(source.title, await independentValidator(JSON.parse(bundled)));
    }
  });

  /**
   * The results of all validators: the emitted guard, a plain Ajv on the source, another implementation on the bundle,
   * Ajv's standalone code, and instances with the schemas of `addErrorSchemas`.
   */
  const verdicts = (title: string, body: unknown) => [
    guard(title)(body),
    plain.get(title)?.(body),
    independent.get(title)?.(body),
    standalone[`validate${title}`]?.(body),
    ...(added.get(title) as ValidateFunction[]).map((validate) => validate(body)),
  ];

  test('agrees across all validators on every printed body and every schema', () => {
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

  test('gives the same errors by the standalone code as at run time', () => {
    for (const [file, body] of printedBodies(contract)) {
      for (const { source } of schemas) {
        const [validate, atRunTime] = [standalone[`validate${source.title}`], added.get(source.title)?.[0]];
        validate?.(body);
        atRunTime?.(body);
        expect(validate?.errors, `${file} as a ${source.title}`).toEqual(atRunTime?.errors);
      }
    }
  });

  test('finds every example valid by its forms', () => {
    for (const { file, error, json } of contract.examples) {
      const forms = formsOf(contract.errors.find(({ id }) => id === error)?.forms ?? [], json);
      expect(forms, file).not.toEqual([]);
      for (const { schema } of forms) expect(verdicts(schema.source.title, json.body), file).toEqual(ALL_VALID);
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
