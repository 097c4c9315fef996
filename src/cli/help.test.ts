import { describe, expect, test } from 'vitest';
import { world } from '../../test/support/fake-context.js';
import { run } from './program.js';

/** What the help says, on a terminal so wide that nothing is wrapped. */
async function help(...argv: string[]): Promise<string> {
  const fake = world();
  fake.stdout.columns = 400;
  expect(await run(argv, fake)).toBe(0);
  return fake.stdout.text;
}

/** Each argument, option or command of the help, with what is said of it. */
function said(text: string): Record<string, string> {
  const rows = [...text.matchAll(/^ {2}(\S.*?) {2,}(\S.*)$/gm)];
  return Object.fromEntries(rows.map(([, name, words]) => [name, words]));
}

/** Without what commander itself adds. */
function ours(text: string): Record<string, string> {
  const { '-h, --help': _help, 'help [command]': _command, ...rest } = said(text);
  return rest;
}

const VERDICTS = 'documented, undocumented, violation, ambiguous, unrecognized, unreadable, success';

describe('the help', () => {
  test('of all says what this is and which commands there are', async () => {
    const text = await help('--help');
    expect(text).toContain(
      '\n\nReads API errors: whose they are, whether they honour their contract, what they mean and what to do.\n\n',
    );
    expect(ours(text)).toEqual({
      '-V, --version': 'output the version number',
      'inspect [options] [file...]': 'says of each response whose error it is and what to do',
      'list [options]': 'lists the documented errors',
      'explain [options] <vendor> <error>': 'explains one error',
    });
    expect(text.endsWith('\n\nExample:\n  error-envelopes explain acme too-fast\n')).toBe(true);
  });

  test('of inspect says what a line holds and what every option does', async () => {
    const text = await help('inspect', '--help');
    expect(text).toContain(
      '\n\nInspects responses: each line of input is one, as JSON {"vendor"?, "surface"?, "protocolVersion"?, "status"?, "headers"?, "body"?}; each line of output one inspection, as JSON, or a card for people on a terminal.\n\n',
    );
    expect(ours(text)).toEqual({
      file: 'files to read, - for the standard input (default: -)',
      '--vendor <id>': 'whose responses they are, where the line names nobody',
      '--protocol-version <version>': 'the MCP revision in use, where the line names none, such as 2025-11-25',
      '--all': 'every error of a batch or a stream of events, each with its line and index',
      '--json': 'JSON lines on a terminal, too',
      '--cards': 'cards for people where the output is no terminal, too',
      '--fail-on <verdicts>': `exit 1 if one of these occurs: ${VERDICTS}`,
      '--jobs <n>': 'threads that share the work; the order stays (default: 1; worth it from some 50 MB)',
    });
    expect(
      text.endsWith(
        '\n\nExample:\n  error-envelopes inspect --vendor acme --fail-on violation,unreadable errors.ndjson\n' +
          '  error-envelopes inspect --json --jobs 4 errors.ndjson > inspections.ndjson\n',
      ),
    ).toBe(true);
  });

  test('of list and explain says the same of theirs', async () => {
    const list = await help('list', '--help');
    expect(list).toContain('\n\nLists the documented errors, a row for each error and surface.\n\n');
    expect(ours(list)).toEqual({ '--vendor <id>': 'those of one contract', '--json': 'JSON on a terminal, too' });
    expect(list.endsWith('\n\nExample:\n  error-envelopes list --vendor acme\n')).toBe(true);

    const explain = await help('explain', '--help');
    expect(explain).toContain(
      '\n\nExplains an error: what it means, what to do, how it looks on the wire, and which page says so.\n\n',
    );
    expect(ours(explain)).toEqual({
      vendor: "a contract's id",
      error: "the error's id, its code (a negative number, too) or its HTTP status",
      '--json': 'the same as JSON',
    });
    expect(explain.endsWith('\n\nExample:\n  error-envelopes explain acme TOO_FAST\n')).toBe(true);
  });

  test('keeps within the terminal, and within 80 columns where there is none', async () => {
    const longest = async (columns?: number) => {
      const fake = world();
      if (columns !== undefined) fake.stdout.columns = columns;
      await run(['list', '--help'], fake);
      return Math.max(...fake.stdout.text.split('\n').map((line) => line.length));
    };
    expect(await longest(50)).toBeLessThanOrEqual(50);
    // Its longest line has 62 characters.
    expect([await longest(), await longest(80)]).toEqual([62, 62]);
    const fake = world();
    await run([], fake);
    expect(Math.max(...fake.stdout.text.split('\n').map((line) => line.length))).toBe(79);
  });
});

test('of help with what is no command the help is shown, as of a mistake', async () => {
  const longest = async (columns?: number) => {
    const fake = world();
    if (columns !== undefined) fake.stderr.columns = columns;
    expect(await run(['help', 'inspekt'], fake)).toBe(2);
    expect(fake.stdout.text).toBe('');
    expect(fake.stderr.text).toContain('lists the documented errors');
    return Math.max(...fake.stderr.text.split('\n').map((line) => line.length));
  };
  expect([await longest(), await longest(80)]).toEqual([79, 79]);
  expect(await longest(400)).toBeGreaterThan(80);
});

test('a wrong call is told in words, what is known, and where the help is', async () => {
  const told = async (...argv: string[]) => {
    const fake = world();
    expect(await run(argv, fake)).toBe(2);
    return fake.stderr.text;
  };
  const see = 'see: error-envelopes inspect --help\n';
  expect(await told('inspect', '--jobs', '65')).toBe(
    `error: option '--jobs <n>' argument '65' is invalid. A whole number from 1 to 64 is wanted.\n${see}`,
  );
  expect(await told('inspect', '--fail-on', 'violation, wrong')).toBe(
    `error: option '--fail-on <verdicts>' argument 'violation, wrong' is invalid. Known verdicts: ${VERDICTS}.\n${see}`,
  );
  expect(await told('explain', 'acme', 'n\u001bx')).toBe(
    "error: acme documents no error, code or status 'n\\u001bx'\nnearest: too-fast, never-seen, no-session\nall of them: error-envelopes list --vendor acme\n",
  );
});

test('a fault of ours is not taken for a wrong call', async () => {
  for (const fault of [new Error('broken'), Object.assign(new Error('full'), { code: 'ENOSPC' }), 'thrown'])
    await expect(
      run(
        ['inspect'],
        world('{}\n', {
          inspect: (() => {
            throw fault;
          }) as never,
        }),
      ),
    ).rejects.toBe(fault);
});
