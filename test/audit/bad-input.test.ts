import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/folders.js';
import { runCli } from './run-cli.js';

let folder: string;
const inFolder = (args: readonly string[]) => args.map((arg) => arg.replace('@', `${folder}/`));

beforeAll(async () => {
  folder = await temporaryFolder();
  mkdirSync(path.join(folder, 'folder'));
  await writeFiles(folder, {
    'log.ndjson': '{"status":500,"body":"x"}\n',
    'bad.har': '{"log":{"version":"1.2"}}',
    'unknown.json': '{"status":"/s","other":1}',
    'broken.json': '{',
    'text.txt': 'no part',
    'before.html': 'before',
  });
  writeFileSync(path.join(folder, 'binary.part'), Buffer.from([0x50, 0x41, 0x52, 0x31, 0xff, 0, 1, 2]));
});

/** The file names below the folder of a test are written with `@`. */
const BAD: readonly (readonly [what: string, args: string[], message: string])[] = [
  ['a missing file', ['@missing'], 'cannot read @missing: no such file or directory'],
  ['a folder', ['@folder'], 'cannot read @folder: illegal operation on a directory'],
  ['HAR without entries', ['@bad.har'], 'cannot read @bad.har: expected HAR, a JSON object with a list at log.entries'],
  ['a missing mapping', ['--mapping', '@missing', '@log.ndjson'], 'cannot read @missing: no such file or directory'],
  ['a mapping that is not JSON', ['--mapping', '@broken.json', '@log.ndjson'], '@broken.json: Expected JSON.'],
  [
    'a mapping with an unknown member',
    ['--mapping', '@unknown.json', '@log.ndjson'],
    '@unknown.json: Unknown member "other". Known: url, status, headers, body, vendor, surface, protocolVersion, client, method, start, end, duration.',
  ],
  ['two mappings', ['--log', 'nginx', '--mapping', '@x', '@y'], 'Expected --log or --mapping, got both.'],
  [
    'a log that is HAR',
    ['--log', 'nginx', '--input', 'har', '@y'],
    'Expected lines of JSON for --log and --mapping, got --input har.',
  ],
  ['rows and a report', ['--rows', '--json', '@y'], 'Expected --rows alone: it writes the rows and counts nothing.'],
  [
    'a part and a report',
    ['--partial', '@p', '--json', '@y'],
    'Expected --partial without --html and --json: audit merge makes the report.',
  ],
  [
    'a page in no folder',
    ['--html', '@no/x.html', '@log.ndjson'],
    'cannot write @no/x.html: no such file or directory',
  ],
  ['a page that is a folder', ['--html', '@folder', '@log.ndjson'], 'cannot write @folder: it is a folder'],
  ['a full disk', ['--html', '/dev/full', '@log.ndjson'], 'cannot write /dev/full: no space left on device'],
  ['a missing part', ['merge', '@missing'], 'cannot read @missing: no such file or directory'],
  ['a part that is a folder', ['merge', '@folder'], 'cannot read @folder: it is not a file'],
  [
    'a part that is a text',
    ['merge', '@text.txt'],
    '@text.txt: Expected a part of a report, as audit --partial writes it.',
  ],
  [
    'a part that is cut',
    ['merge', '@binary.part'],
    '@binary.part: Expected a part of a report, as audit --partial writes it.',
  ],
  [
    'a part named twice',
    ['merge', '@text.txt', '@folder/../text.txt'],
    '@folder/../text.txt is named twice: its rows would count twice.',
  ],
];

describe.concurrent('audit', () => {
  test.each(BAD)('says what is wrong with %s, in one line, and exits with 2', async (_, args, message) => {
    const run = await runCli(['audit', ...inFolder(args)]);
    const [expected = ''] = inFolder([message]).map((text) => text.replaceAll('@', `${folder}/`));
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: `error: ${expected}\n` });
  });
});

test('leaves no half file, and the file of before', async () => {
  const names = () => readdirSync(folder).sort();
  const before = names();
  // The rows cannot be written: the folder of temporary files is one that does not exist.
  const { status } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'audit', '--html', `${folder}/before.html`, `${folder}/log.ndjson`],
    {
      env: { ...process.env, TMPDIR: `${folder}/none` },
    },
  );
  expect(status).toBe(2);
  expect(names()).toEqual(before);
  expect(readFileSync(`${folder}/before.html`, 'utf8')).toBe('before');
});

test('ends at SIGINT and SIGTERM with what was read, says so, and leaves nothing behind', async () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    const page = path.join(folder, `${signal}.html`);
    const run = await runCli(['audit', '--json', '--html', page, '-'], async (child) => {
      // Larger than a chunk, so that the first lines are counted before the signal.
      child.stdin?.write('{"status":502,"body":"x"}\nno response\n'.repeat(10_000));
      if (child.stderr) await once(child.stderr, 'data');
      child.kill(signal);
    });
    expect(run.code).toBe(code);
    expect(run.stderr).toContain('Interrupted: reporting what was read.');
    const report = JSON.parse(run.stdout);
    expect(report.incomplete).toEqual([`interrupted by ${signal}`]);
    expect(report.lines.total).toBeGreaterThan(0);
    expect(report.lines.total).toBe(report.lines.response + report.lines['not-json']);
    expect(readFileSync(page, 'utf8')).toContain(`Partial: interrupted by ${signal}.`);
  }
});

test('exits with 0 when the reader closes the output', async () => {
  const log = path.join(folder, 'long.ndjson');
  writeFileSync(log, '{"status":500}\n'.repeat(50_000));
  const { status } = spawnSync('sh', ['-c', `node dist/cli.js audit --rows ${log} | head -1 > /dev/null`]);
  expect(status).toBe(0);
  const run = await runCli(['audit', '--rows', log], (child) => child.stdout?.destroy());
  expect(run).toMatchObject({ code: 0, stderr: '' });
});
