import { expect, test } from 'vitest';
import { SMALL, withMembers } from '../../../test/support/small-spec.js';
import { describeRoot } from '../description/description.js';
import { followIn, rootLocation } from '../description/follow.js';
import { findCopy } from './find-copy.js';

const root = { value: {}, location: rootLocation() };
const description = describeRoot(root, followIn({}));

function copyOf(inline: Record<string, unknown>, component?: string) {
  const response = { location: rootLocation(), inline, overrides: [], ...(component !== undefined && { component }) };
  return findCopy(response, SMALL, description);
}

const marked = (extension: object, more: object = {}) => ({ 'x-error-envelopes': extension, ...more });

test('finds nothing without the extension of a response', () => {
  for (const none of [{}, marked([]), marked({}), marked({ contract: 5 }), marked({ contracts: ['north'] })]) {
    expect(copyOf(none)).toBeUndefined();
  }
});

test('finds the response of the same errors', () => {
  const { content } = withMembers(['error', 'error/code', 'trace']);
  const headers = { 'Retry-After': { required: true, schema: { type: 'integer' } } };
  const copy = copyOf(marked({ contract: 'north', error: 'rate-limited' }, { content, headers }));
  expect(copy).toMatchObject({ known: { name: 'NorthRateLimited' }, difference: undefined });
  const group = marked({ contract: 'north', errors: ['not-found', 'rate-limited'] });
  expect(copyOf(group)?.known?.name).toBe('North4XX');
  expect(copyOf(marked({ contract: 'north', errors: [] }))?.known?.name).toBe('NorthDefault');
  expect(copyOf(marked({ contract: 'north', errors: ['not-found'] }))).toMatchObject({ known: undefined });
});

test('compares with the response that accepts the same, else with that of the same name', () => {
  const known = (name: string) => ({ ...SMALL.responses[0], name, contract: 'north', errors: ['slow'] });
  const responses = ['NorthA', 'NorthB'].map(known) as unknown as typeof SMALL.responses;
  const components = {
    schemas: {},
    headers: {},
    responses: { NorthA: withMembers(['a']), NorthB: withMembers(['b']) },
  };
  const editions = { north: { components } };
  const catalog = { ...SMALL, responses, documents: { '3.0': editions, '3.1': editions } };
  const find = (members: string[], component: string) => {
    const inline = marked({ contract: 'north', error: 'slow' }, withMembers(members));
    return findCopy({ location: rootLocation(), inline, overrides: [], component }, catalog, description);
  };
  expect(find(['b'], '#/components/responses/NorthA')).toMatchObject({
    known: { name: 'NorthB' },
    difference: undefined,
  });
  expect(find(['c'], '#/components/responses/NorthB')).toMatchObject({
    known: { name: 'NorthB' },
    difference: '/content/application~1json/schema/required',
  });
});

test('takes the response with the same statuses, when several accept the same', () => {
  const known = (name: string, status: number[]) => ({ name, contract: 'north', errors: ['slow'], status });
  const responses = [known('NorthA', []), known('NorthB', [429])].map((one) => ({ ...SMALL.responses[0], ...one }));
  const catalog = { ...SMALL, responses: responses as unknown as typeof SMALL.responses };
  const find = (status: unknown) => {
    const inline = marked({ contract: 'north', error: 'slow', surfaces: ['rest'], status });
    return findCopy({ location: rootLocation(), inline, overrides: [] }, catalog, description)?.known?.name;
  };
  expect([find([429]), find('any'), find([])]).toEqual(['NorthB', 'NorthA', 'NorthA']);
});
