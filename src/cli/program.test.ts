import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { fakeContext } from '../../test/support/fake-context.js';
import { run } from './program.js';

describe('run', () => {
  test('prints the help without arguments', async () => {
    const fake = fakeContext();
    expect(await run([], fake)).toBe(0);
    expect(fake.stdout.text).toContain('Usage: error-envelopes');
    expect(fake.stderr.text).toBe('');
  });

  test.each([[], ['inspect'], ['list'], ['explain']])(
    'prints help with an example of an existing vendor: %s',
    async (...names) => {
      const fake = fakeContext();
      expect(await run([...names, '--help'], fake)).toBe(0);
      expect(fake.stdout.text).toMatch(/Example:\n(?: {2}.*\n)* {2}error-envelopes \w+.* acme/);
    },
  );

  test('prints the version', async () => {
    const fake = fakeContext();
    expect(await run(['--version'], fake)).toBe(0);
    expect(fake.stdout.text).toBe('1.2.3\n');
  });

  test.each([
    [['inspekt'], 'See: error-envelopes --help'],
    [['--verbose'], 'See: error-envelopes --help'],
    [['inspect', '--verbose'], 'See: error-envelopes inspect --help'],
    [['inspect', '--fail-on'], 'See: error-envelopes inspect --help'],
    [['list', 'acme'], 'See: error-envelopes list --help'],
    [['explain', 'acme'], 'See: error-envelopes explain --help'],
    [['explain', 'acme', 'a', 'b'], 'See: error-envelopes explain --help'],
  ])('exits with 2 for %j and names the next step', async (argv, next) => {
    const fake = fakeContext();
    expect(await run(argv, fake)).toBe(2);
    expect(fake.stderr.text).toContain(next);
    expect(fake.stdout.text).toBe('');
  });

  test('exits with 0 and no message when the reader closes the output', async () => {
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(closed) });
    const fake = fakeContext('{}\n', { stdout });
    expect(await run(['inspect'], fake)).toBe(0);
    expect(fake.stderr.text).toBe('');
  });
});
