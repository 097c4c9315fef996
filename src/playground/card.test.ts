import { expect, test } from 'vitest';
import { createInspector } from '../create-inspector.js';
import type { Inspection } from '../inspection.js';
import { createDescriber } from '../reference/describe.js';
import { buildCard } from './card.js';

const inspect = createInspector([]);
const describeNothing = createDescriber([]);

test('says what an error means and what to do', () => {
  const card = buildCard(
    inspect({ status: 429, headers: { 'Retry-After': '12' }, body: '<b>no</b>' }),
    describeNothing,
  );
  expect(card).toMatchObject({
    verdict: 'unreadable',
    verdictText: 'The body could not be read. Reason: the body is not JSON.',
    retry: 'wait 12 s (from the header), then retry',
    facts: [
      ['Status', '429'],
      ['Category', 'rate-limited'],
    ],
  });
  expect(card.action).toContain('12 seconds');
  expect(card.summary).toBe(`Verdict: unreadable. ${card.title}. Retry: ${card.retry}.`);
});

test('shows notes with their sections', () => {
  const { notes } = buildCard(inspect({ body: '{"jsonrpc":"2.0","error":{"code":1,"message":""}}' }), describeNothing);
  expect(notes).toContain('`message` is empty (JSON-RPC 2.0 section 5.1 asks for a short description).');
});

test('keeps the notes of the contract apart from the violations', () => {
  const violations = [{ in: 'body', path: '/a', rule: 'type', message: 'must be string' }] as const;
  const inspection = { ...inspect({ status: 500 }), verdict: 'violation', violations } as unknown as Inspection;
  const description = { ...describeNothing(inspection), notes: ['A note.', 'A violation.'] } as never;
  expect(buildCard(inspection, () => description)).toMatchObject({
    violations: [{ where: 'body /a', text: 'must be string (type)' }],
    remarks: ['A note.'],
  });
});

test('leaves out addresses that run code', () => {
  const links = [
    { title: 'Bad', href: 'javascript:alert(1)' },
    { title: 'Good', href: 'https://a.example/' },
    { title: 'Command', command: 'a b' },
  ];
  const sources = [{ title: 'Page', heading: 'Errors', url: 'javascript:alert(1)' }];
  const description = { title: '', meaning: '', action: '', links, sources, contract: null, error: null };
  const card = buildCard(inspect({ status: 500 }), () => description);
  expect(card.links).toEqual(links.slice(1));
  expect(card.sources).toEqual([{ title: 'Page', heading: 'Errors' }]);
});

test('says that a success is not an error', () => {
  const card = buildCard(inspect({ status: 200, body: '{}' }), describeNothing);
  expect(card).toMatchObject({
    verdict: 'success',
    title: 'Not an error',
    retry: null,
    summary: 'Verdict: success. Not an error.',
  });
});
