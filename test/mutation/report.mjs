import { readFileSync } from 'node:fs';

const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

/** The number of mutants of a part by their status, and the survivors as lines of text. */
export function readReport(name) {
  const { files } = JSON.parse(readFileSync(`reports/mutation/${name}.json`, 'utf8'));
  const counts = Object.fromEntries(COUNTED.map((status) => [status, 0]));
  const survivors = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { status, mutatorName, replacement, location } of mutants) {
      // A mutant that does not run, for example because it breaks the syntax, proves nothing about the tests.
      if (status in counts) counts[status]++;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { start, end } = location;
      const before = start.line === end.line ? lines[start.line - 1].slice(start.column - 1, end.column - 1) : '...';
      const change = `${before.trim()} -> ${(replacement ?? '').replaceAll('\n', ' ')}`;
      survivors.push(`${file}:${start.line}:${start.column} ${status} ${mutatorName}: ${change}`);
    }
  }
  return { name, counts, survivors };
}

/** A row of the table. The score counts killed and timed-out mutants; one that no test runs counts as survived. */
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
  for (const { name, counts } of reports) {
    for (const status of COUNTED) total[status] += counts[status];
    console.log(row(name, counts));
  }
  console.log(row('all', total));
}
