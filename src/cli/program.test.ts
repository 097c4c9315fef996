import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { world } from '../../test/support/fake-context.js';
import { run } from './program.js';

describe('run', () => {
  test('prints its help where nothing is asked of it', async () => {
    const fake = world();
    expect(await run([], fake)).toBe(0);
    expect(fake.stdout.text).toContain('Usage: error-envelopes');
    expect(fake.stderr.text).toBe('');
  });

  test.each([[], ['inspect'], ['list'], ['explain']])(
    'helps with an example that names what exists: %s',
    async (...names) => {
      const fake = world();
      expect(await run([...names, '--help'], fake)).toBe(0);
      expect(fake.stdout.text).toMatch(/Example:\n {2}error-envelopes \w+.* acme/);
    },
  );

  test('prints its version', async () => {
    const fake = world();
    expect(await run(['--version'], fake)).toBe(0);
    expect(fake.stdout.text).toBe('1.2.3\n');
  });

  test.each([
    [['inspekt'], 'see: error-envelopes --help'],
    [['--verbose'], 'see: error-envelopes --help'],
    [['inspect', '--verbose'], 'see: error-envelopes inspect --help'],
    [['inspect', '--fail-on'], 'see: error-envelopes inspect --help'],
    [['list', 'acme'], 'see: error-envelopes list --help'],
    [['explain', 'acme'], 'see: error-envelopes explain --help'],
    [['explain', 'acme', 'a', 'b'], 'see: error-envelopes explain --help'],
  ])('ends %j with 2 and names the next step', async (argv, next) => {
    const fake = world();
    expect(await run(argv, fake)).toBe(2);
    expect(fake.stderr.text).toContain(next);
    expect(fake.stdout.text).toBe('');
  });

  test('ends quietly with 0 where nobody reads its output any more', async () => {
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(gone) });
    const fake = world('{}\n', { stdout });
    expect(await run(['inspect'], fake)).toBe(0);
    expect(fake.stderr.text).toBe('');
  });
});
