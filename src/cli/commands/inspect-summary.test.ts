import { describe, expect, test } from 'vitest';
import { fakeContext } from '../../../test/support/fake-context.js';
import { run } from '../program.js';

const match = (contract: string, error: string | null) => ({ contract, error, surface: 'rest' });
const INPUT = [
  { verdict: 'success' },
  { verdict: 'violation', match: match('acme', 'too-fast') },
  { verdict: 'documented', match: match('acme', 'too-fast') },
  { verdict: 'documented', match: match('other', 'broken') },
  { verdict: 'documented', match: match('acme', 'too-fast') },
  { verdict: 'undocumented', match: match('acme', null) },
]
  .map((body) => `${JSON.stringify({ body })}\n`)
  .join('');

async function summary(argv: readonly string[], input = INPUT, isTTY = false) {
  const fake = fakeContext(input, { env: { NO_COLOR: '1' } });
  fake.stdout.isTTY = isTTY;
  const code = await run(['inspect', '--summary', ...argv], fake);
  return { code, text: fake.stdout.text };
}

describe('inspect --summary', () => {
  test('counts by contract, error and verdict, the most frequent first', async () => {
    const { code, text } = await summary([]);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toEqual([
      { contract: 'acme', error: 'too-fast', verdict: 'documented', count: 2 },
      { contract: 'acme', error: 'too-fast', verdict: 'violation', count: 1 },
      { contract: 'acme', error: null, verdict: 'undocumented', count: 1 },
      { contract: 'other', error: 'broken', verdict: 'documented', count: 1 },
      { contract: null, error: null, verdict: 'success', count: 1 },
    ]);
  });

  test('prints a table on a terminal and for --report, and JSON for --json', async () => {
    const table = `\
┌───────┬──────────────┬──────────┬──────────┐
│ count │ verdict      │ contract │ error    │
├───────┼──────────────┼──────────┼──────────┤
│ 2     │ documented   │ acme     │ too-fast │
│ 1     │ violation    │ acme     │ too-fast │
│ 1     │ undocumented │ acme     │ -        │
│ 1     │ documented   │ other    │ broken   │
│ 1     │ success      │ -        │ -        │
└───────┴──────────────┴──────────┴──────────┘
`;
    expect((await summary([], INPUT, true)).text).toBe(table);
    expect((await summary(['--report'])).text).toBe(table);
    expect((await summary(['--json'], INPUT, true)).text).toBe((await summary([])).text);
  });

  test('counts every error for --all', async () => {
    const batch = '{"body":[{"verdict":"violation"},{"verdict":"violation"}]}\n';
    expect(JSON.parse((await summary(['--all'], batch)).text)).toEqual([
      { contract: null, error: null, verdict: 'violation', count: 2 },
    ]);
  });

  test('exits with 1 for a verdict of --fail-on', async () => {
    expect((await summary(['--fail-on', 'violation'])).code).toBe(1);
    expect((await summary(['--fail-on', 'unreadable'])).code).toBe(0);
  });

  test('says that there is nothing to count', async () => {
    expect((await summary([], '')).text).toBe('[]\n');
    expect((await summary([], '', true)).text).toBe('No responses found.\n');
  });
});
