import { describe, expect, test } from 'vitest';
import { followIn, rootLocation } from './follow.js';
import { operationsIn } from './operations.js';

const responses = { 404: { description: 'Not found.' } };
const post = { post: { responses } };

/** The names of the operations of a description, and the locations of their responses. */
function operations(document: object, files: Record<string, unknown> = {}) {
  const open = (name: string) => (name in files ? { name, document: files[name] } : undefined);
  const found = operationsIn({ value: document, location: rootLocation() }, followIn(document, '', open));
  return {
    names: found.operations.map(({ name }) => name),
    at: found.operations.map(({ responses: { location } }) => [location.file, ...location.keys].join(' ')),
    unread: found.unread.map(({ ref, location }) => `${ref} at ${location.keys.join(' ')}`),
  };
}

describe('operationsIn', () => {
  test('finds the operations of all methods, those of OpenAPI 3.2 too', () => {
    const item = { get: { responses }, query: { responses }, summary: 'x', parameters: [] };
    expect(operations({ paths: { '/a': { ...item, additionalOperations: { COPY: { responses } } } } })).toEqual({
      names: ['GET /a', 'QUERY /a', 'COPY /a'],
      at: [' paths /a get responses', ' paths /a query responses', ' paths /a additionalOperations COPY responses'],
      unread: [],
    });
  });

  test('finds webhooks, callbacks and components', () => {
    const callbacks = { done: { '{$request.body#/url}': post, 'x-more': post } };
    const document = {
      paths: { '/a': { get: { responses, callbacks } }, 'x-paths': post },
      webhooks: { hook: post },
      components: { pathItems: { Item: post }, callbacks: { Later: { '{$url}': post } } },
    };
    expect(operations(document).names).toEqual([
      'GET /a',
      'POST hook',
      'POST Item',
      'POST {$url}',
      'POST {$request.body#/url}',
    ]);
  });

  test('follows references to path items, operations, callbacks and responses', () => {
    const document = {
      paths: {
        '/a': { $ref: 'a.yaml', put: { responses } },
        '/b': { get: { $ref: 'op.yaml#/x' } },
        '/c': { get: { responses: { $ref: '#/x-shared' } } },
        '/d': { get: { responses, callbacks: { done: { $ref: '#/components/callbacks/Done' } } } },
      },
      'x-shared': responses,
      components: { callbacks: { Done: { '{$url}': post } } },
    };
    const files = {
      'a.yaml': { get: { responses: { $ref: '#/more' } }, more: responses },
      'op.yaml': { x: { responses } },
    };
    expect(operations(document, files)).toEqual({
      names: ['PUT /a', 'GET /a', 'GET /b', 'GET /c', 'GET /d', 'POST {$url}'],
      at: [
        ' paths /a put responses',
        'a.yaml more',
        'op.yaml x responses',
        ' x-shared',
        ' paths /d get responses',
        ' components callbacks Done {$url} post responses',
      ],
      unread: [],
    });
  });

  test('names what lies in a file that was not read', () => {
    const document = {
      paths: {
        '/a': { $ref: 'a.yaml' },
        '/b': { get: { $ref: 'op.yaml' } },
        '/c': { get: { responses: { $ref: '#/lost' } } },
      },
    };
    expect(operations(document)).toEqual({
      names: [],
      at: [],
      unread: ['a.yaml at paths /a', 'op.yaml at paths /b get', '#/lost at paths /c get responses'],
    });
  });

  test('visits a path item once that several paths refer to, and ends on circles', () => {
    const item = { get: { responses, callbacks: { again: { '{$url}': { $ref: '#/components/pathItems/Item' } } } } };
    const document = {
      paths: { '/a': { $ref: '#/components/pathItems/Item' }, '/b': { $ref: '#/components/pathItems/Item' } },
      components: { pathItems: { Item: item, Self: { $ref: '#/components/pathItems/Self' } } },
    };
    expect(operations(document).names).toEqual(['GET /a']);
  });

  test('ignores values of wrong types', () => {
    const paths = { '/a': null, '/b': { get: 5, put: { responses: [] }, additionalOperations: 'x' }, '/c': [] };
    expect(operations({ paths, webhooks: [], components: 7 }).names).toEqual(['GET /b', 'PUT /b']);
  });
});
