import { expect, it, describe as suite } from 'vitest';
import all from '../../generated/all.js';
import references from '../../generated/reference.js';
import { createInspector } from '../../src/index.js';
import { createDescriber, describe } from '../../src/reference/index.js';
import { contracts } from '../support/contracts.js';

const inspect = createInspector(all);
/** The members of a description that hold prose. */
const PROSE = ['title', 'meaning', 'action'] as const;

suite.each(references.map((reference) => [reference.id, reference] as const))('%s', (id, reference) => {
  const describeAlone = createDescriber([reference]);
  const examples = contracts.find((contract) => contract.id === id)?.examples ?? [];

  it.each(reference.errors.map((error) => [error.id, error] as const))('describes %s', (errorId, error) => {
    const found = {
      ...inspect({ status: 500 }),
      verdict: 'documented',
      match: { contract: id, error: errorId, surface: 'rest' },
      category: error.category,
      retry: { ...error.retry, seconds: null, source: null },
    } as Parameters<typeof describe>[0];
    const description = describe(found);
    expect(describeAlone(found)).toEqual(description);
    expect(description).toMatchObject({ contract: id, error: errorId, title: error.title, action: error.action });
    expect(description?.sources[0]?.title).not.toBe('');
    for (const member of PROSE) expect(description?.[member]).toMatch(/^(?:[A-Z`f]).{2,}$/s);
    expect(description?.meaning).toMatch(/\.$/);
    expect(description?.action).toMatch(/\.$/);
  });

  it('links to pages, mail addresses and commands only', () => {
    for (const { links = [] } of reference.errors) {
      for (const { href, command } of links) {
        expect([href, command].filter((target) => target !== undefined)).toHaveLength(1);
        if (href !== undefined)
          expect(href).toMatch(/^(?:https:\/\/[a-z0-9.-]+(?:\/\S*)?|mailto:[^@\s]+@[a-z0-9.-]+)$/);
        else expect(command).toMatch(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/);
      }
    }
  });

  it.each(examples.map(({ file, error, json }) => [file, error, json] as const))(
    'describes the example %s',
    (_, error, json) => {
      const { status, headers, body, surfaces } = json;
      const found = inspect({ status, headers, body, surface: surfaces?.[0] }, { vendor: id });
      expect(describe(found)).toMatchObject({ contract: id, error });
      const seconds = found.retry?.seconds;
      if (seconds != null) expect(describe(found)?.action).toContain(`${seconds} second`);
    },
  );
});

it('describes a response of an unknown sender by its candidates', () => {
  const found = inspect({ status: 400, body: { error: 'q is required' } });
  expect(found.verdict).toBe('ambiguous');
  expect(describe(found)).toMatchObject({
    title: 'Invalid request',
    meaning: expect.stringContaining('Search query missing (AI Workflow MCP), Search query missing (f2d)'),
    contract: null,
  });
});
