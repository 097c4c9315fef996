import { describe, expect, test } from 'vitest';
import { fakeContext } from '../../test/support/fake-context.js';
import { run } from './program.js';

/** The help on a terminal that is wide enough for every line. */
async function help(...argv: string[]): Promise<string> {
  const fake = fakeContext();
  fake.stdout.columns = 400;
  expect(await run(argv, fake)).toBe(0);
  return fake.stdout.text;
}

/** The arguments, options and commands in the help, with their descriptions. */
function descriptions(help: string): Record<string, string> {
  const [text = ''] = help.split(/\n\n(?:Input|Example):\n/);
  const rows = [...text.matchAll(/^ {2}(\S.*?) {2,}(\S.*)$/gm)];
  return Object.fromEntries(rows.map(([, name, words]) => [name, words]));
}

/** The same without the rows that commander adds. */
function ownDescriptions(text: string): Record<string, string> {
  const { '-h, --help': _help, 'help [command]': _command, ...rest } = descriptions(text);
  return rest;
}

const EXIT_CODES = `
Exit codes:
  0  the call succeeded
  1  a verdict of --fail-on occurred
  2  the call was wrong, or an input could not be read
`;

const VERDICTS = 'documented, undocumented, violation, ambiguous, unrecognized, unreadable, success';

describe('the help', () => {
  test('describes the commands', async () => {
    const text = await help('--help');
    expect(text).toContain(
      '\n\nReads API errors: their sender, whether they satisfy their contract, what they mean and what to do.\n\n',
    );
    expect(ownDescriptions(text)).toEqual({
      '-V, --version': 'output the version number',
      'inspect [options] [file...]': 'says for each response who sent the error and what to do',
      'audit [options] [file...]': 'reports recorded traffic: errors, violations, retries, waits',
      'list [options]': 'lists the documented errors',
      'explain [options] <vendor> <error>': 'explains one error',
    });
    expect(text.endsWith(`\n\nExample:\n  error-envelopes explain acme too-fast\n${EXIT_CODES}`)).toBe(true);
  });

  test('describes the input and every option of inspect', async () => {
    const text = await help('inspect', '--help');
    expect(text).toContain(
      '\n\nInspects responses. Each line of output is one inspection as JSON, with the line of its input (the number of the response in curl and har); on a terminal, a report for people.\n\n',
    );
    expect(ownDescriptions(text)).toEqual({
      file: 'files to read, - for the standard input (default: -)',
      '--input <format>':
        'the format of the input (default: detected by its beginning) (choices: "ndjson", "json", "curl", "har")',
      '--vendor <id>': 'the sender of responses that name none',
      '--contracts <folder>': 'contracts of your own beside those of the package; may be repeated',
      '--protocol-version <version>': 'the MCP revision of responses that name none, such as 2025-11-25',
      '--all': 'every error of a batch or an event stream, each with its index',
      '--summary': 'counts by contract, error and verdict: a table on a terminal, otherwise JSON',
      '--json': 'JSON, on a terminal too',
      '--report': 'reports for people, also when the output is not a terminal',
      '--fail-on <verdicts>': `exit 1 if one of these occurs: ${VERDICTS}`,
      '--jobs <n>': 'threads that share the work, in the order of the input (default: 1; pays from about 50 MB)',
    });
    for (const format of ['ndjson', 'json', 'curl', 'har']) expect(text).toMatch(new RegExp(`^  ${format} +\\w`, 'm'));
    expect(
      text.endsWith(
        '\n\nExample:\n  curl -i https://api.example.com/v1/orders | error-envelopes inspect\n' +
          '  error-envelopes inspect --summary session.har\n' +
          '  error-envelopes inspect --vendor acme --fail-on violation,unreadable errors.ndjson; echo $?\n' +
          `  error-envelopes inspect --json --jobs 4 errors.ndjson > inspections.ndjson\n${EXIT_CODES}`,
      ),
    ).toBe(true);
  });

  test('describes audit and audit merge', async () => {
    const audit = await help('audit', '--help');
    expect(ownDescriptions(audit)).toMatchObject({
      file: 'files to read, - for the standard input (default: -)',
      '--log <name>': expect.stringMatching(/^the input is a JSON access log in the documented format \(choices: "/),
      '--mapping <file>': 'the input is a JSON log; the file says where its lines have what',
      '--html <file>': 'write the report as one page of HTML',
      '--partial <file>': 'write a part of a report, for audit merge',
      '--rows': 'write the rows that are counted, for ClickHouse, and count nothing',
    });
    expect(audit).toContain('\n\nExample:\n  error-envelopes audit --html report.html session.har\n');
    expect(audit).toMatch(/\n {2}130 {2}SIGINT ended the reading: what was read is reported\n/);

    const merge = await help('audit', 'merge', '--help');
    expect(ownDescriptions(merge)).toMatchObject({ part: 'the parts', '--partial <file>': 'write one part of all' });
    expect(merge).toContain('\n\nExample:\n  error-envelopes audit merge --html report.html *.part\n');
  });

  test('describes list and explain', async () => {
    const list = await help('list', '--help');
    expect(list).toContain('\n\nLists the documented errors, one row for each error and surface.\n\n');
    expect(ownDescriptions(list)).toEqual({
      '--vendor <id>': 'the errors of one contract',
      '--contracts <folder>': 'contracts of your own beside those of the package; may be repeated',
      '--sources': 'the pages and files that the contracts come from, with the commit or day of each',
      '--json': 'JSON, on a terminal too',
    });
    expect(
      list.endsWith(
        `\n\nExample:\n  error-envelopes list --vendor acme\n  error-envelopes list --sources --json\n${EXIT_CODES}`,
      ),
    ).toBe(true);

    const explain = await help('explain', '--help');
    expect(explain).toContain(
      '\n\nExplains an error: what it means, what to do, how it looks on the wire, and which page documents it.\n\n',
    );
    expect(ownDescriptions(explain)).toEqual({
      vendor: "a contract's id",
      error: "the error's id, code (also a negative number) or HTTP status",
      '--contracts <folder>': 'contracts of your own beside those of the package; may be repeated',
      '--json': 'the same, as JSON',
    });
    expect(explain.endsWith(`\n\nExample:\n  error-envelopes explain acme TOO_FAST\n${EXIT_CODES}`)).toBe(true);
  });

  test('stays within the terminal, and within 80 columns without one', async () => {
    const longest = async (columns?: number) => {
      const fake = fakeContext();
      if (columns !== undefined) fake.stdout.columns = columns;
      await run(['list', '--help'], fake);
      return Math.max(...fake.stdout.text.split('\n').map((line) => line.length));
    };
    expect(await longest(60)).toBeLessThanOrEqual(60);
    expect(await longest()).toBeLessThanOrEqual(80);
  });
});

test('prints the help on stderr for help with an unknown command', async () => {
  const fake = fakeContext();
  expect(await run(['help', 'inspekt'], fake)).toBe(2);
  expect(fake.stdout.text).toBe('');
  expect(fake.stderr.text).toContain('lists the documented errors');
});

test('says what is wrong with a call, which values are known and where the help is', async () => {
  const messageFor = async (...argv: string[]) => {
    const fake = fakeContext();
    expect(await run(argv, fake)).toBe(2);
    return fake.stderr.text;
  };
  const see = 'See: error-envelopes inspect --help\n';
  expect(await messageFor('inspect', '--jobs', '65')).toBe(
    `error: option '--jobs <n>' argument '65' is invalid. Expected an integer from 1 to 64.\n${see}`,
  );
  expect(await messageFor('inspect', '--fail-on', 'violation, wrong')).toBe(
    `error: option '--fail-on <verdicts>' argument 'violation, wrong' is invalid. Expected one or more of ${VERDICTS}.\n${see}`,
  );
  expect(await messageFor('explain', 'acme', 'n\u001bx')).toBe(
    "error: acme documents no error, code or status 'n\\u001bx'\nnearest: too-fast, never-seen, no-session\nall of them: error-envelopes list --vendor acme\n",
  );
});

test.each(['\u001b[2J', '\u009b2J', '\u007f', '\u202e'])('escapes %j of an argument in messages', async (text) => {
  for (const argv of [
    [text],
    ['list', text],
    [`--${text}`],
    ['inspect', `--${text}`],
    ['inspect', '--jobs', text],
    ['inspect', '--input', text],
    ['inspect', '--fail-on', text],
    ['inspect', '--vendor', text],
    ['inspect', text],
    ['explain', text, 'x'],
    ['explain', 'acme', text],
    ['help', text],
  ]) {
    const fake = fakeContext();
    expect(await run(argv, fake)).toBe(2);
    expect(fake.stdout.text + fake.stderr.text).not.toMatch(/[^\n\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u);
  }
});

test('throws an internal error instead of reporting a wrong call', async () => {
  for (const thrown of [new Error('broken'), Object.assign(new Error('full'), { code: 'ENOSPC' }), 'thrown'])
    await expect(
      run(
        ['inspect'],
        fakeContext('{}\n', {
          inspect: (() => {
            throw thrown;
          }) as never,
        }),
      ),
    ).rejects.toBe(thrown);
});
