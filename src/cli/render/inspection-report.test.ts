import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { acme, inspect } from '../../../test/support/fake-context.js';
import type { Inspection } from '../../inspection.js';
import { errorFinder, inspectionReport } from './inspection-report.js';

const plain = { columns: 80, colour: pc.createColors(false), find: errorFinder([acme]) };
const draw = (changes: Partial<Inspection>, style = plain, problem: string | null = null): string =>
  inspectionReport(inspect({ body: changes }), problem, 'line 1', style);

/** Text with many control characters. */
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

describe('inspectionReport', () => {
  test('says who sent the error, what it means and what to do', () => {
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
        '  category  rate-limited',
        '  means     Meaning of too-fast.',
        '  do        Action for too-fast.',
        '  retry     wait 12 s (from the header), then retry with exponential backoff',
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
    expect(text).toContain('violates  body /retry_after: must be number (type)');
    expect(text).toContain('violates  status: must be 429 (enum)');
    expect(text).toContain('note      header and body give waits');
    expect(text).toContain('candidate acme · Title of never-seen (never-seen) · rest');
  });

  test('says what is wrong with a line that is not a response, and nothing else', () => {
    const text = draw({ verdict: 'unreadable', reason: 'not-json' }, plain, '"status" is not an integer');
    expect(text).toBe('unreadable · line 1\n  reason    "status" is not an integer\n\n');
  });

  test.each([80, 40, 24])('escapes control characters of the body and stays within %i columns', (columns) => {
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

  test('changes nothing else when it adds colours', () => {
    const colourful = draw({ verdict: 'violation', status: 500 }, { ...plain, colour: pc.createColors(true) });
    expect(colourful).not.toBe(stripVTControlCharacters(colourful));
    expect(stripVTControlCharacters(colourful)).toBe(draw({ verdict: 'violation', status: 500 }));
  });

  test('cuts a long code', () => {
    expect(draw({ code: 'x'.repeat(100_000) }).length).toBeLessThan(1000);
  });
});
