import { expect, test } from 'vitest';
import { differences } from './api-report.js';

const BEFORE = '# API\n\n## a.d.ts\n\n- `One`\n- `Two`\n\n## b.d.ts\n\n- `One`\n';

test('the same report differs in nothing', () => {
  expect(differences(BEFORE, BEFORE)).toEqual([]);
});

test('what went and what came is named, with where', () => {
  const after = BEFORE.replace('- `Two`', '- `Three`');
  expect(differences(BEFORE, after)).toEqual(['- a.d.ts: - `Two`', '+ a.d.ts: - `Three`']);
});

test('a name that moves is two differences', () => {
  const after = '# API\n\n## a.d.ts\n\n- `One`\n\n## b.d.ts\n\n- `One`\n- `Two`\n';
  expect(differences(BEFORE, after)).toEqual(['- a.d.ts: - `Two`', '+ b.d.ts: - `Two`']);
});
