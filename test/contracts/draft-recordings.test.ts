import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import all from '../../generated/all.js';
import { readRecording } from '../../scripts/commands/recorded-errors.js';
import { draftContract } from '../../scripts/draft/draft-contract.js';
import { factsFromRecorded } from '../../scripts/draft/recorded/facts-from-recorded.js';
import type { ExampleJson } from '../../scripts/model/contract-json.js';
import { syntheticContract } from '../../scripts/synthetic/contract.js';
import { createInspector } from '../../src/index.js';
import { groupBy } from '../../src/shared/group-by.js';
import { temporaryFolder } from '../support/folders.js';
import { captures } from './captures/captures.js';

const inspect = createInspector(all);
const read = '2026-11-26';

async function draftOf(id: string, lines: readonly object[]) {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'recorded.ndjson');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { errors, responses, skipped } = await readRecording(file, inspect);
  const draft = await draftContract(factsFromRecorded({ id, name: id, read }, errors), createInspector);
  if (!draft.table) throw new Error('Expected a table.');
  const own = createInspector([draft.table]);
  const verdicts = responses.map((response) => own({ ...(response as object), vendor: id }).verdict);
  const left = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  return { ...draft, verdicts, skipped: left };
}

describe('responses of made-up senders', () => {
  test.each(Array.from({ length: 12 }, (_, index) => syntheticContract(7, index)))(
    'accepts all of $id',
    async (made) => {
      const lines = Object.entries(made.files).flatMap(([name, json]) => {
        if (!name.startsWith('examples/')) return [];
        const { status, headers, body } = json as ExampleJson;
        return [{ status, headers, body: JSON.stringify(body) }];
      });
      const { verdicts, problems } = await draftOf(made.id, lines);
      expect(lines.length).toBeGreaterThan(5);
      expect(new Set(verdicts)).toEqual(new Set(['documented']));
      expect(problems.filter(({ rule }) => rule !== 'texts')).toEqual([]);
    },
  );
});

describe('responses of real servers', () => {
  const recordings = groupBy(captures, ({ source, transport }) => `${source} ${transport}`);

  test.each(recordings.map((lines) => ({ source: lines[0]?.source, transport: lines[0]?.transport, lines })))(
    'accepts each with an error in its body: $source, $transport',
    async ({ lines }) => {
      const responses = lines.map(({ status, headers, body }) => ({ status: status || null, headers, body }));
      const { verdicts, problems, skipped } = await draftOf('recorded', responses);
      expect(problems.filter(({ rule }) => rule !== 'texts')).toEqual([]);
      const rejected = verdicts.filter((verdict) => verdict !== 'documented' && verdict !== 'success');
      expect(rejected.length).toBe(skipped);
    },
  );
});
