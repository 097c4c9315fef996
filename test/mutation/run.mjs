import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { PARTS } from './parts.mjs';
import { printReports, readReport } from './report.mjs';

// Usage: run.mjs [part...] [--mutate FILES and other options of Stryker]. Without a part, it runs all of them.
const given = process.argv.slice(2);
const firstOption = given.findIndex((argument) => argument.startsWith('-'));
const names = firstOption < 0 ? given : given.slice(0, firstOption);
const options = firstOption < 0 ? [] : given.slice(firstOption);
const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
if (unknown) throw new Error(`Expected parts among ${Object.keys(PARTS).join(', ')}, got "${unknown}".`);

for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
  const env = { ...process.env, MUTATION_PART: name };
  const { status } = spawnSync('npx', ['stryker', 'run', ...options], { env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const reports = Object.keys(PARTS)
  .filter((name) => existsSync(`reports/mutation/${name}.json`))
  .map(readReport);
printReports(reports);
writeFileSync(
  'reports/mutation/survivors.txt',
  reports.flatMap(({ survivors }) => `${survivors.join('\n')}\n`).join(''),
);
console.log('Survivors: reports/mutation/survivors.txt');
