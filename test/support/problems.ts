import { describe, expect, test } from 'vitest';
import shipped from '../../generated/reference.js';
import { loadContracts } from '../../scripts/load-contracts.js';
import { ContractError, type Problem } from '../../scripts/model/problem.js';
import { acme, type Change, type Files } from '../fixtures/acme.js';
import { temporaryFolder, writeFiles } from './folders.js';

/** Writes contracts into a folder and returns every problem and warning. */
export async function problemsIn(contracts: Record<string, Files>): Promise<Problem[]> {
  const folder = await temporaryFolder();
  for (const [id, files] of Object.entries(contracts)) await writeFiles(`${folder}/${id}`, files);
  try {
    return (await loadContracts(folder, { shipped })).warnings;
  } catch (error) {
    if (error instanceof ContractError) return [...error.problems];
    throw error;
  }
}

/** Every problem and warning of the synthetic contract after some changes. */
export function problemsAfter(...changes: Change[]): Promise<Problem[]> {
  return problemsIn({ acme: acme(changes) });
}

/** A problem at a path below the contract (`contract.json#/errors`): its message matches, and it says what to do. */
export function problem(rule: string, at: string, says: RegExp, id = 'acme'): unknown {
  const [file, pointer = ''] = at.split(/#(.*)/s);
  const message = expect.stringMatching(says);
  return { file: `${id}/${file}`, pointer, rule, message, fix: expect.stringMatching(/^[A-Z].*\.$/) };
}

/** Changes of the synthetic contract, and every problem that they have to give. */
export interface Case {
  changes: Change[];
  finds: [at: string, says: RegExp][];
}

/** Tests that the changes of each case give its problems by one rule, and no others. */
export function testProblems(rule: string, cases: Record<string, Case>): void {
  describe('finds a problem, or accepts', () => {
    test.each(Object.entries(cases))('%s', async (_, { changes, finds }) => {
      expect(await problemsAfter(...changes)).toEqual(finds.map(([at, says]) => problem(rule, at, says)));
    });
  });
}
