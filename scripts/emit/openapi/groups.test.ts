import { describe, expect, test } from 'vitest';
import { acme, acmeModel, anotherError, type Change, rpcError } from '../../../test/fixtures/acme.js';
import { contracts } from '../../../test/support/contracts.js';
import { type OpenApiDocument, openApiDocument, titlesOf, VERSIONS } from '../../../test/support/openapi.js';
import { pascalCase, responseName } from '../../model/names.js';
import { openApiDocument as emitDocument } from './document.js';

const listed = (status: number[] | 'any') => (status === 'any' ? [] : status);

const FORM = 'contract.json#/errors/slow-down/forms/0';

/** Another error of the status that the made-up contract has from the start, without a header. */
const another = (id: string, status: number[]): Change[] =>
  anotherError(id, {
    matchBy: ['code'],
    own: { properties: { code: { const: id } } },
    body: { code: id, message: 'No' },
    status,
  });

async function componentsAfter(...changes: Change[]) {
  const document = emitDocument([await acmeModel(...changes)], '3.1') as unknown as OpenApiDocument;
  return document.components;
}

describe.each(VERSIONS)('in %s', (version) => {
  describe.each(contracts)('$id', (model) => {
    const { id, prefix, errors, envelopes } = model;
    const { responses, headers } = openApiDocument(version, id).components;
    const forms = errors.flatMap(({ forms }) => forms);
    const bound = forms.flatMap((form) => (form.boundStatus ?? []).map((status) => ({ status, form })));
    const nameOf = ({ error, shape }: (typeof forms)[number]) => responseName(model, error.id, shape);

    describe.each([...new Set(envelopes.flatMap(({ json }) => json.surfaces))])('on %s', (surface) => {
      const start = `-${id}`.endsWith(`-${surface}`) ? prefix : prefix + pascalCase(surface);
      const isOn = (surfaces: string[]) =>
        surfaces.includes(surface) || (surface === 'mcp' && surfaces.includes('json-rpc'));
      const own = bound.filter(({ form }) => isOn(form.surfaces));

      test('makes a response of each status that several forms share, and of each range of error statuses', () => {
        const shared = own.filter(({ status }) => own.filter((one) => one.status === status).length > 1);
        const names = [
          ...shared.map(({ status }) => `${start}${status}`),
          ...own.filter(({ status }) => status >= 400).map(({ status }) => `${start}${Math.floor(status / 100)}XX`),
          `${start}Default`,
        ];
        const grouped = Object.entries(responses).filter(
          ([, { 'x-error-envelopes': group }]) => group.errors && group.surfaces.join() === surface,
        );
        expect(grouped.map(([name]) => name).sort()).toEqual([...new Set(names)].sort());
      });

      test('puts each form into the groups of its statuses', () => {
        for (const { status, form } of own) {
          for (const key of [`${status}`, `${Math.floor(status / 100)}XX`]) {
            const group = responses[start + key];
            if (!group) continue;
            const titles = Object.values(group.content).flatMap(titlesOf);
            expect(titles, `${form.error.id} in ${key}`).toContain(form.schema.source.title);
            expect(group['x-error-envelopes'].errors).toContain(form.error.id);
            expect(group['x-error-envelopes'].status).toContain(status);
          }
        }
      });

      test('gives a group nothing that its forms lack', () => {
        for (const [name, { content, 'x-error-envelopes': group }] of Object.entries(responses)) {
          if (!group.errors || group.surfaces.join() !== surface || name === `${start}Default`) continue;
          const members = own.filter(({ status }) => listed(group.status).includes(status)).map(({ form }) => form);
          const titles = members.map(({ schema }) => schema.source.title);
          expect(new Set(Object.values(content).flatMap(titlesOf)), name).toEqual(new Set(titles));
        }
      });

      test('gives the default response the envelopes', () => {
        const titles = Object.values(responses[`${start}Default`]?.content ?? {}).flatMap(titlesOf);
        const ofSurface = envelopes.filter(({ json }) => isOn(json.surfaces));
        expect(new Set(titles)).toEqual(new Set(ofSurface.map(({ schema }) => schema.source.title)));
      });
    });

    test('requires a header of a group only if each of its responses requires it', () => {
      for (const [name, response] of Object.entries(responses)) {
        const group = response['x-error-envelopes'];
        for (const [header, { $ref }] of Object.entries(response.headers ?? {})) {
          if (!group.errors || !headers[$ref.replace('#/components/headers/', '')]?.required) continue;
          expect(name).not.toMatch(/Default$/);
          const members = bound.filter(({ status }) => listed(group.status).includes(status));
          for (const { form } of members) expect(Object.keys(responses[nameOf(form)]?.headers ?? {})).toContain(header);
        }
      }
    });
  });
});

describe('the header of a group', () => {
  const requiredOf = ({ headers }: OpenApiDocument['components']) =>
    Object.fromEntries(Object.entries(headers).map(([name, { required }]) => [name, required]));

  test('requires it if every response has it', async () => {
    expect(requiredOf(await componentsAfter())).toEqual({ AcmeRetryAfter: true, AcmeOptionalRetryAfter: false });
  });

  test('makes it optional if one response lacks it', async () => {
    const components = await componentsAfter(...another('too-much', [429]));
    const refer = (response: string) =>
      components.responses[response]?.headers?.['Retry-After']?.$ref.split('/').at(-1);
    expect(refer('AcmeSlowDown')).toBe('AcmeRetryAfter');
    for (const response of ['AcmeRest429', 'AcmeRest4XX', 'AcmeRestDefault'])
      expect(refer(response), response).toBe('AcmeOptionalRetryAfter');
    expect(requiredOf(components)).toEqual({ AcmeRetryAfter: true, AcmeOptionalRetryAfter: false });
  });

  test('requires it for its own statuses only', async () => {
    const changes: Change[] = [
      [`${FORM}/status`, [429, 503]],
      [`${FORM}/headers/Retry-After/onStatus`, [503]],
      ['examples/slow-down/later.json', { ...(acme()['examples/slow-down/rest.json'] as object), status: 503 }],
      ['counterexamples/slow-down/status-wrong.json#/status', 500],
      ['counterexamples/slow-down/header-missing.json#/status', 503],
    ];
    const { responses } = await componentsAfter(...changes);
    const refer = (response: string) => responses[response]?.headers?.['Retry-After']?.$ref.split('/').at(-1);
    expect(refer('AcmeRest4XX')).toBe('AcmeOptionalRetryAfter');
    expect(refer('AcmeRest5XX')).toBe('AcmeRetryAfter');
  });

  test('qualifies one that differs from the first, and joins no descriptions', async () => {
    const header = { required: true, description: 'Days.', schema: { type: 'integer' }, example: '2' };
    const changes: Change[] = [
      ...another('too-much', [429]),
      ['contract.json#/errors/too-much/forms/0/headers', { 'Retry-After': header }],
      ['contract.json#/errors/too-much/forms/0/basis/headers', 'documented'],
      ['examples/too-much/rest.json#/headers', { 'Retry-After': '2' }],
      ['counterexamples/too-much/message-number.json#/headers', { 'Retry-After': '2' }],
      ['counterexamples/too-much/status-wrong.json#/headers', { 'Retry-After': '2' }],
      [
        'counterexamples/too-much/header-missing.json',
        {
          ...(acme()['counterexamples/slow-down/header-missing.json'] as object),
          body: { code: 'too-much', message: 'No' },
        },
      ],
    ];
    const { headers } = await componentsAfter(...changes);
    expect(Object.entries(headers).map(([name, { description }]) => [name, description])).toEqual([
      ['AcmeRetryAfter', 'Seconds to wait.'],
      ['AcmeTooMuchRetryAfter', 'Days.'],
      ['AcmeRest429RetryAfter', 'Its value depends on the error.'],
      ['AcmeOptionalRetryAfter', 'Its value depends on the error.'],
    ]);
  });
});

describe('the examples of a group', () => {
  const examplesOf = ({ responses }: OpenApiDocument['components'], name: string) =>
    Object.values(responses[name]?.content ?? {}).flatMap(({ examples = {} }) => Object.keys(examples));

  test('lists all those of its status', async () => {
    const more = (status: number) => ({
      summary: 'Another.',
      basis: 'inferred',
      status,
      headers: {},
      body: { code: 'too-much', message: `${status}` },
    });
    const components = await componentsAfter(
      ...another('too-much', [429, 503]),
      ['examples/too-much/also.json', more(429)],
      ['examples/too-much/later.json', more(503)],
      ['examples/too-much/rest-503.json'],
    );
    expect(examplesOf(components, 'AcmeRest429')).toEqual(['slow-down.rest', 'too-much.also', 'too-much.rest']);
    expect(examplesOf(components, 'AcmeRest503')).toEqual([]);
    expect(examplesOf(components, 'AcmeRest5XX')).toEqual(['too-much.later']);
    expect(examplesOf(components, 'AcmeRestDefault')).toEqual(['slow-down.rest', 'too-much.also']);
  });
});

test('shows at most three examples where a group has several statuses', async () => {
  const ids = ['too-much', 'too-often', 'too-early', 'too-late'];
  const { responses } = await componentsAfter(...ids.flatMap((id) => another(id, [409])));
  const shown = ({ content }: { content?: Record<string, { examples?: object }> }) =>
    Object.values(content ?? {}).flatMap(({ examples = {} }) => Object.keys(examples)).length;
  expect(
    [responses.AcmeRest409, responses.AcmeRest4XX, responses.AcmeRestDefault].map((one) => shown(one ?? {})),
  ).toEqual([4, 3, 3]);
});

test('leaves an inferred status out, and puts an error without a status into the default only', async () => {
  const inferred = { body: 'documented', status: 'inferred' };
  const { responses } = await componentsAfter(
    ...rpcError('odd', -32001),
    ...another('too-much', [500]),
    ['contract.json#/errors/too-much/forms/0/basis', inferred],
    ['counterexamples/too-much/status-wrong.json'],
  );
  const grouped = Object.entries(responses).filter(([, response]) => response['x-error-envelopes'].errors);
  expect(grouped.map(([name]) => name)).toEqual(['AcmeRest4XX', 'AcmeRestDefault', 'AcmeMcpDefault']);
  expect(responses.AcmeRestDefault?.['x-error-envelopes'].errors).toEqual(['slow-down', 'too-much']);
});
