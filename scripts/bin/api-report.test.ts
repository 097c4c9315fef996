import { expect, test } from 'vitest';
import { differences, staleReports } from './api-report.js';

const BEFORE = '# API\n\n## a.d.ts\n\n- `One`\n- `Two`\n\n## b.d.ts\n\n- `One`\n';

test('finds no difference between equal reports', () => {
  expect(differences(BEFORE, BEFORE)).toEqual([]);
});

test('names what was removed and added, with its section', () => {
  const after = BEFORE.replace('- `Two`', '- `Three`');
  expect(differences(BEFORE, after)).toEqual(['- a.d.ts: - `Two`', '+ a.d.ts: - `Three`']);
});

test('reports a moved name as removed and added', () => {
  const after = '# API\n\n## a.d.ts\n\n- `One`\n\n## b.d.ts\n\n- `One`\n- `Two`\n';
  expect(differences(BEFORE, after)).toEqual(['- a.d.ts: - `Two`', '+ b.d.ts: - `Two`']);
});

test('accepts a contract without a report, and rejects a report without its contract', () => {
  expect(
    staleReports(
      new Map([['a', BEFORE]]),
      new Map([
        ['a', BEFORE],
        ['new', BEFORE],
      ]),
    ),
  ).toEqual([]);
  expect(staleReports(new Map([['gone', '# API of gone\n']]), new Map())).toEqual([['gone', ['- : # API of gone']]]);
});
