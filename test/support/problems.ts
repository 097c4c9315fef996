import { expect, test } from 'vitest';
import { loadContracts } from '../../scripts/load-contracts.js';
import { ContractError, type Problem } from '../../scripts/model/problem.js';
import { acme, type Change, type Files } from '../fixtures/acme.js';
import { temporaryFolder, writeFiles } from './folders.js';

/** Writes contracts into a folder and tells everything that is found wrong with them or warned of. */
export async function findingsIn(contracts: Record<string, Files>): Promise<Problem[]> {
  const folder = await temporaryFolder();
  for (const [id, files] of Object.entries(contracts)) await writeFiles(`${folder}/${id}`, files);
  try {
    return (await loadContracts(folder)).warnings;
  } catch (error) {
    if (error instanceof ContractError) return [...error.problems];
    throw error;
  }
}

/** Everything found in the made-up contract after some changes. */
export function findingsAfter(...changes: Change[]): Promise<Problem[]> {
  return findingsIn({ acme: acme(changes) });
}

/** A finding at a place (`contract.json#/errors`, below `acme`) whose message says something, and which says what to do. */
export function finding(rule: string, at: string, says: RegExp, id = 'acme'): unknown {
  const [file, pointer = ''] = at.split(/#(.*)/s);
  const message = expect.stringMatching(says);
  return { file: `${id}/${file}`, pointer, rule, message, fix: expect.stringMatching(/^[A-Z].*\.$/) };
}

/** What is changed in the made-up contract, and every finding that this must give. */
export interface Case {
  changes: Change[];
  finds: [at: string, says: RegExp][];
}

/** Tests that each change gives its findings by one rule, and no others. */
export function testFindings(rule: string, cases: Record<string, Case>): void {
  test.each(Object.entries(cases))('%s', async (_, { changes, finds }) => {
    expect(await findingsAfter(...changes)).toEqual(finds.map(([at, says]) => finding(rule, at, says)));
  });
}
