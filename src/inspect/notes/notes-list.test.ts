import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import inspectionSchema from '../../../schemas/inspection.schema.json' with { type: 'json' };

it('the notes are all of the published list, each with its reason', () => {
  const { items } = inspectionSchema.properties.notes;
  expect(items.anyOf.length).toBeGreaterThan(20);
  for (const { description } of items.anyOf) expect(description.length).toBeGreaterThan(40);
  expect(new Ajv2020().compile(items)('json-rpc:nonsense')).toBe(false);
});
