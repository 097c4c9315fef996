import pc from 'picocolors';
import { expect, test } from 'vitest';
import { acme, inspect, other } from '../../../test/support/fake-context.js';
import type { Inspection, Note, UnreadReason, Verdict } from '../../index.js';
import { errorFinder, inspectionReport } from './inspection-report.js';
import { REASON_LABELS, VERDICT_LABELS, VERDICTS } from './labels.js';

const style = { columns: 2000, colour: pc.createColors(false), find: errorFinder([acme, other]) };

function draw(changes: Partial<Inspection>, problem: string | null = null, location = 'line 1', look = style): string {
  return inspectionReport(inspect({ body: changes }), problem, location, look);
}

/** The texts of a label. */
function under(label: string, changes: Partial<Inspection>): (string | undefined)[] {
  return [...draw(changes).matchAll(new RegExp(`^ {2}${label.padEnd(10)}(.*)$`, 'gm'))].map(([, text]) => text);
}

test('colours the verdict green, yellow or red', () => {
  const colour = pc.createColors(true);
  const coloured = (verdict: Verdict) => draw({ verdict }, null, 'line 1', { ...style, colour }).split(' · ')[0];
  const { green, red, yellow, bold } = colour;
  expect(Object.fromEntries(VERDICTS.map((verdict) => [verdict, coloured(verdict)]))).toEqual({
    documented: bold(green('documented')),
    success: bold(green('success')),
    violation: bold(red('violation')),
    unreadable: bold(red('unreadable')),
    undocumented: bold(yellow('undocumented')),
    ambiguous: bold(yellow('ambiguous')),
    unrecognized: bold(yellow('unrecognized')),
  });
});

test('explains a verdict unless the rest of the report does', () => {
  for (const verdict of VERDICTS) {
    const silent = ['documented', 'success', 'unreadable'].includes(verdict);
    expect(under('verdict', { verdict }), verdict).toEqual(silent ? [] : [VERDICT_LABELS[verdict]]);
  }
});

test('names the contract, the error and the location in the headline', () => {
  const headline = (match: Inspection['match'], location?: string) =>
    draw({ verdict: 'documented', match } as Partial<Inspection>, null, location).split('\n')[0];
  const acmes = { contract: 'acme', error: 'too-fast', surface: 'rest' } as const;
  expect(headline(acmes)).toBe('documented · acme · Title of too-fast (too-fast) · rest · line 1');
  expect(headline({ ...acmes, error: null })).toBe('documented · acme · no documented error · rest · line 1');
  // The reference has no contract `mine`, and `other` no error `too-fast`.
  expect(headline({ ...acmes, contract: 'mine' })).toBe('documented · mine · too-fast · rest · line 1');
  expect(headline({ ...acmes, contract: 'other' })).toBe('documented · other · too-fast · rest · line 1');
  expect(headline(null, 'a\u001b[2J:7')).toBe('documented · a\\u001b[2J:7');
  const colour = pc.createColors(true);
  const { dim, bold, green } = colour;
  expect(draw({ verdict: 'documented', match: acmes }, null, 'a:7', { ...style, colour }).split('\n')[0]).toBe(
    `${bold(green('documented'))} · acme · Title of too-fast ${dim('(too-fast)')} · rest · ${dim('a:7')}`,
  );
});

test('shows a status and a code if there are any', () => {
  expect(under('status', { status: 404, code: null })).toEqual(['404']);
  expect(under('status', { status: null, code: null })).toEqual([]);
  expect(under('status', { status: null, code: -32001 })).toEqual(['none · code -32001']);
  expect(under('status', { status: 500, code: 0 })).toEqual(['500 · code 0']);
  expect(under('status', { status: 500, code: 'a\nb' })).toEqual(['500 · code a\\nb']);
});

test('cuts texts of the body at their limits', () => {
  const long = 'x'.repeat(3000);
  expect(under('status', { code: long })).toEqual([`none · code ${'x'.repeat(200)}…`]);
  expect(under('message', { message: long })).toEqual([`${'x'.repeat(1024)}…`]);
  const violations = [{ in: 'body' as const, path: long, rule: 'type', message: long }];
  expect(under('violates', { violations })).toEqual([`body ${'x'.repeat(200)}…: ${'x'.repeat(1024)}… (type)`]);
});

test('says why a body could not be read, and what is known of the error', () => {
  for (const reason of Object.keys(REASON_LABELS) as UnreadReason[])
    expect(under('reason', { verdict: 'unreadable', reason })).toEqual([REASON_LABELS[reason]]);
  const unread = { verdict: 'unreadable', reason: 'empty', status: 502, category: 'unknown' } as const;
  expect(draw(unread)).toBe(
    'unreadable · line 1\n  status    502\n  reason    the body is empty\n  category  unknown\n  retry     do not repeat the same request\n\n',
  );
});

test('leaves out what is not known', () => {
  const none = { verdict: 'success', status: 200, category: null, retry: null } as const;
  expect(draw(none)).toBe('success · line 1\n  status    200\n\n');
});

test('writes a line for each note and candidate, and an unknown note as it is', () => {
  const notes = ['mcp:id-null', 'of-tomorrow'] as Note[];
  expect(under('note', { notes })).toEqual(['the id is null, which MCP forbids', 'of-tomorrow']);
  const candidates = [
    { contract: 'acme', error: 'no-session', surface: 'mcp' },
    { contract: 'other', error: null, surface: 'rest' },
  ] as const;
  expect(under('candidate', { verdict: 'ambiguous', candidates: [...candidates] })).toEqual([
    'acme · Title of no-session (no-session) · mcp',
    'other · no documented error · rest',
  ]);
});

test('wraps and indents a long headline', () => {
  const match = { contract: 'acme', error: 'too-fast', surface: 'rest' } as const;
  expect(draw({ verdict: 'documented', match }, null, 'line 1', { ...style, columns: 40 }).split('\n  status')[0]).toBe(
    'documented · acme · Title of too-fast\n  (too-fast) · rest · line 1\n  category  unknown\n  means     Meaning of too-fast.\n  do        Action for too-fast.\n  retry     do not repeat the same\n            request\n\n',
  );
});
