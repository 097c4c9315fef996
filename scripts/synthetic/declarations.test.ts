import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT, temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { generate } from '../../test/support/generate.js';
import { tsc } from '../../test/types/tsc.js';
import type { ContractJson } from '../model/contract-json.js';
import { pascalCase } from '../model/names.js';
import { syntheticContract } from './contract.js';
import { writeSynthetic } from './write.js';

const COUNT = 12;
const SEED = 3;

const CONFIG = {
  extends: path.join(PROJECT, 'tsconfig.base.json'),
  compilerOptions: { noEmit: true, skipLibCheck: false, types: [] },
};

/** Narrows the match to one contract, and its error to that contract's errors. */
function program(id: string, error: string): string {
  const type = `${pascalCase(id)}ErrorId`;
  return `
    import { createInspector } from '${path.join(PROJECT, 'src/index.js')}';
    import all from './generated/all.js';
    import type { ${type} } from './generated/contracts/${id}.js';
    const { match } = createInspector(all)({ status: 429, body: '' });
    if (match?.contract === '${id}') {
      match.error satisfies ${type} | null;
      if (match.error === '${error}') match.error satisfies '${error}';
      // @ts-expect-error: the contract has no such error.
      if (match.error === 'no-such-error') console.log();
    }
    // @ts-expect-error: there is no such contract.
    if (match?.contract === 'no-such-contract') console.log();
  `;
}

test('compiles declarations that narrow a match to one of many contracts', async () => {
  const folder = await temporaryFolder();
  const contracts = Array.from({ length: COUNT }, (_, index) => syntheticContract(SEED, index));
  await writeSynthetic(path.join(folder, 'schemas'), { count: COUNT, seed: SEED });
  const args = ['-i', path.join(folder, 'schemas'), '-o', path.join(folder, 'generated')];
  expect(await generate(args)).toMatchObject({ code: 0, stderr: '' });
  const programs = contracts.map(({ id, files }) => {
    const [error = ''] = Object.keys((files['contract.json'] as ContractJson).errors);
    return [`${id}.ts`, program(id, error)];
  });
  await writeFiles(folder, {
    'package.json': { type: 'module' },
    'tsconfig.json': { ...CONFIG, include: ['*.ts', 'generated/**/*.d.ts'] },
    ...Object.fromEntries(programs),
  });
  expect(tsc(folder)).toBe('');
});
