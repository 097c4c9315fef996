import { readFileSync } from 'node:fs';

const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

/** How many mutants of a part came to which end, and those that lived as lines of text. */
export function readReport(name) {
  const { files } = JSON.parse(readFileSync(`reports/mutation/${name}.json`, 'utf8'));
  const ends = Object.fromEntries(COUNTED.map((status) => [status, 0]));
  const survivors = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { status, mutatorName, replacement, location } of mutants) {
      // What does not run at all, such as a mutant that breaks the syntax, is no test of the tests.
      if (status in ends) ends[status]++;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { start, end } = location;
      const before = start.line === end.line ? lines[start.line - 1].slice(start.column - 1, end.column - 1) : '...';
      const change = `${before.trim()} -> ${(replacement ?? '').replaceAll('\n', ' ')}`;
      survivors.push(`${file}:${start.line}:${start.column} ${status} ${mutatorName}: ${change}`);
    }
  }
  return { name, ends, survivors };
}

/** Killed and timed out, of all that count; a mutant that no test runs has lived. */
export function row(name, { Killed, Timeout, Survived, NoCoverage }) {
  const all = Killed + Timeout + Survived + NoCoverage;
  const score = all === 0 ? '-' : `${((100 * (Killed + Timeout)) / all).toFixed(1)}%`;
  return [name, all, Killed, Timeout, Survived, NoCoverage, score]
    .map((cell) => `${cell}`.padEnd(11))
    .join('')
    .trim();
}

export function printReports(reports) {
  console.log(
    ['part', 'mutants', 'killed', 'timed out', 'survived', 'never run', 'score']
      .map((head) => head.padEnd(11))
      .join('')
      .trim(),
  );
  const total = Object.fromEntries(COUNTED.map((status) => [status, 0]));
  for (const { name, ends } of reports) {
    for (const status of COUNTED) total[status] += ends[status];
    console.log(row(name, ends));
  }
  console.log(row('all', total));
}
