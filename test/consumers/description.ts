import { documentNames, openApiDocument } from '../support/openapi.js';

type Version = '3.0' | '3.1';
type Json = Record<string, unknown>;

/** The path of one of this package's documents from a consumer's folder. */
export function documentPath(version: Version, name: string): string {
  return `node_modules/error-envelopes/generated/openapi/${version}/${name}.openapi.json`;
}

/** A consumer's description: `/limited` answers 429, and one path refers to each response of each contract. */
export function description(version: Version): Json {
  const operations = documentNames(version)
    .filter((name) => name !== 'all')
    .flatMap((name) =>
      Object.keys(openApiDocument(version, name).components.responses).map((response): [string, Json] => [
        `/${response}`,
        operation(response, { 400: { $ref: `${documentPath(version, name)}#/components/responses/${response}` } }),
      ]),
    );
  return withPaths(version, { ...limitedPath(version), ...Object.fromEntries(operations) });
}

/**
 * A description with all components in itself, as after a bundle: a path answers with each response, and another one with
 * each schema, because some generators leave out what no operation has.
 */
export function standalone(version: Version, name: string): Json {
  const { components } = openApiDocument(version, name);
  const answers = (kind: 'responses' | 'schemas', answer: (reference: Json) => Json) =>
    Object.keys(components[kind]).map((one) => [
      `/${kind}/${one}`,
      operation(`${kind === 'schemas' ? 'read' : 'get'}${one}`, answer({ $ref: `#/components/${kind}/${one}` })),
    ]);
  const body = (schema: Json) => ({
    200: { description: 'A body.', content: { 'application/json': { schema } } },
  });
  const paths = Object.fromEntries([
    ...answers('responses', (reference) => ({ 400: reference })),
    ...answers('schemas', body),
  ]);
  return { ...withPaths(version, paths), components };
}

/** A description with `/limited` alone. */
export function limitedDescription(version: Version): Json {
  return withPaths(version, limitedPath(version));
}

function withPaths(version: Version, paths: Json): Json {
  return {
    openapi: version === '3.1' ? '3.1.0' : '3.0.3',
    info: {
      title: 'A consumer',
      version: '1.0.0',
      description: 'A consumer of the components.',
      contact: { name: 'Somebody', url: 'https://example.com', email: 'somebody@example.com' },
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: 'https://api.consumer.test' }],
    security: [],
    tags: [{ name: 'all', description: 'All operations.' }],
    paths,
  };
}

function limitedPath(version: Version): Json {
  const $ref = `${documentPath(version, 'codens')}#/components/responses/CodensRateLimited`;
  return { '/limited': operation('limited', { 429: { $ref } }) };
}

function operation(operationId: string, responses: Json): Json {
  const done = { description: 'Done.' };
  return {
    get: {
      operationId,
      summary: operationId,
      description: operationId,
      tags: ['all'],
      responses: { 204: done, ...responses },
    },
  };
}
