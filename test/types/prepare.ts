import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContracts } from '../../scripts/load-contracts.js';
import { derivedContract } from './derived-contract.js';
import { derivedInspection } from './derived-inspection.js';

const inProject = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

/** The folder of the derived types; git ignores it. */
export const DERIVED = inProject('test/types/derived');

/** Derives every type a second time, from the source schemas, and asserts that both are equal. */
export async function prepare(): Promise<void> {
  const { contracts } = await loadContracts(inProject('schemas'));
  await rm(DERIVED, { recursive: true, force: true });
  await mkdir(DERIVED, { recursive: true });
  for (const contract of contracts) {
    const source = derivedContract(contract, `../../../generated/contracts/${contract.id}.js`, '../assert.js');
    await writeFile(path.join(DERIVED, `${contract.id}.ts`), source);
  }
  await writeFile(path.join(DERIVED, 'inspection.ts'), await derivedInspection(inProject('schemas')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await prepare();
