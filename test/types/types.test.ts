import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContracts } from '../../scripts/load-contracts.js';
import { derivedContract } from './derived-contract.js';
import { CONTROL, MUTANTS } from './mutants.js';
import { DERIVED, prepare } from './prepare.js';
import { tsc } from './tsc.js';

const inProject = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

beforeAll(prepare);

test('accepts types that equal their schemas, narrow, and refuse wrong bodies', () => {
  expect(tsc(inProject('test/types/tsconfig.json'))).toBe('');
});

describe('the assertions', () => {
  const failed = new Set<number>();

  beforeAll(async () => {
    const folder = path.join(DERIVED, 'mutants');
    const { contracts } = await loadContracts(inProject('schemas'));
    for (const [index, mutant] of [...MUTANTS, CONTROL].entries()) {
      const contract = contracts.find(({ id }) => id === mutant.contract);
      if (!contract) throw new Error(`Expected a contract ${mutant.contract}, found none.`);
      const mutated = path.join(folder, String(index));
      await mkdir(path.join(mutated, 'contracts'), { recursive: true });
      await cp(inProject('generated/contract-table.d.ts'), path.join(mutated, 'contract-table.d.ts'));
      const types = await readFile(inProject(`generated/contracts/${contract.id}.d.ts`), 'utf8');
      if (!types.includes(mutant.from)) throw new Error(`${contract.id}.d.ts has no \`${mutant.from}\` to change.`);
      await writeFile(
        path.join(mutated, `contracts/${contract.id}.d.ts`),
        types.replace(mutant.from, () => mutant.to),
      );
      const assertions = derivedContract(contract, `./contracts/${contract.id}.js`, '../../../assert.js');
      await writeFile(path.join(mutated, 'assertions.ts'), assertions);
    }
    const config = { extends: '../../tsconfig.json', include: ['.'], exclude: [] };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const report = tsc(path.join(folder, 'tsconfig.json'));
    for (const [, index] of report.matchAll(/^\S*mutants\/(\d+)\/assertions\.ts\(/gm)) failed.add(Number(index));
  });

  test.each(MUTANTS.map((mutant, index) => ({ ...mutant, index })))('fail on $change in $contract', ({ index }) => {
    expect(failed.has(index)).toBe(true);
  });

  test('pass on an unchanged declaration', () => {
    expect(failed.has(MUTANTS.length)).toBe(false);
  });
});
