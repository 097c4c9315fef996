import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { acme, inspect } from '../../../test/support/fake-context.js';
import type { Inspection } from '../../inspection.js';
import { card, errorFinder } from './inspection-report.js';

const plain = { columns: 80, colour: pc.createColors(false), find: errorFinder([acme]) };
const draw = (changes: Partial<Inspection>, style = plain, fault: string | null = null): string =>
  card({ found: inspect({ body: changes }), fault }, 'line 1', style);

/** Text with many of the characters that steer a terminal. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b',
      '\u009b',
      '\u0007',
      '\b',
      '\r',
      '\n',
      '\t',
      '\u007f',
      '\u202e',
      '\u2066',
      '\u2028',
      '\ud800',
      '[2J',
      ']0;x',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
});

describe('card', () => {
  test('says whose error it is, what it means and what to do', () => {
    const text = draw({
      verdict: 'documented',
      match: { contract: 'acme', error: 'too-fast', surface: 'rest' },
      status: 429,
      code: 'TOO_FAST',
      message: 'Slow down',
      category: 'rate-limited',
      retry: {
        when: 'after-delay',
        retryable: true,
        remedy: 'wait',
        seconds: 12,
        source: 'header',
        backoff: 'exponential',
      },
    });
    expect(text).toBe(
      [
        'documented · acme · Title of too-fast (too-fast) · rest · line 1',
        '  status    429 · code TOO_FAST',
        '  message   Slow down',
        '  kind      rate-limited',
        '  means     Meaning of too-fast.',
        '  do        Action for too-fast.',
        '  retry     wait 12 s (told by the header), then retry with exponential backoff',
        '\n',
      ].join('\n'),
    );
  });

  test('shows violations, notes and candidates', () => {
    const text = draw({
      verdict: 'violation',
      match: { contract: 'acme', error: null, surface: 'mcp' },
      violations: [
        { in: 'body', path: '/retry_after', rule: 'type', message: 'must be number' },
        { in: 'status', path: '', rule: 'enum', message: 'must be 429' },
      ],
      notes: ['retry-after-conflict'],
      candidates: [{ contract: 'acme', error: 'never-seen', surface: 'rest' }],
    });
    expect(text).toContain('violation · acme · no documented error · mcp');
    expect(text).toContain('breaks    body /retry_after: must be number (type)');
    expect(text).toContain('breaks    status: must be 429 (enum)');
    expect(text).toContain('note      header and body tell waits');
    expect(text).toContain('maybe     acme · Title of never-seen (never-seen) · rest');
  });

  test('says of a line that is no response what is wrong with it, and nothing else', () => {
    const text = draw({ verdict: 'unreadable', reason: 'not-json' }, plain, '"status" is not an integer');
    expect(text).toBe('unreadable · line 1\n  unread    "status" is not an integer\n\n');
  });

  test.each([80, 40, 24])('emits nothing of the body that a terminal obeys, and stays within %i columns', (columns) => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (message, code, path) => {
        const violations = [{ in: 'body' as const, path, rule: 'type', message: path }];
        const text = draw({ verdict: 'violation', message, code, violations }, { ...plain, columns });
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        if (/^[\n -~·…]*$/.test(text))
          for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test('adds colours and nothing else', () => {
    const colourful = draw({ verdict: 'violation', status: 500 }, { ...plain, colour: pc.createColors(true) });
    expect(colourful).not.toBe(stripVTControlCharacters(colourful));
    expect(stripVTControlCharacters(colourful)).toBe(draw({ verdict: 'violation', status: 500 }));
  });

  test('cuts a code that is too long to read', () => {
    expect(draw({ code: 'x'.repeat(100_000) }).length).toBeLessThan(1000);
  });
});
