import { readdirSync } from 'node:fs';
import { isMutated, part } from './test/mutation/parts.mjs';

const { name } = part();
const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
);

/**
 * Mutation testing of one part: does a test fail when the code is wrong? `npm run test:mutation` takes them in turn.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  // The tests are loaded by name, which the graph of imports does not show.
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: files.filter(isMutated),
  // There is no such file: Stryker rewrites a tsconfig through the compiler's JavaScript interface, which TypeScript 7
  // does not have. No option has to turn off type checks, since types are stripped.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'coverage', 'reports', 'bench', 'docs', 'test/consumers', 'test/integration'],
  // A busy machine makes no mutant look like an endless loop.
  timeoutMS: 20_000,
  concurrency: 2,
  incremental: true,
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  reporters: ['progress', 'json'],
  warnings: { slow: false },
};
