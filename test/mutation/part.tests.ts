import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { PROJECT } from '../support/folders.js';
import { isMutated, part } from './parts.mjs';

/** All tests of a part as one file: each mutant then costs one start and one load of the modules. */
const { tests, without } = part();
const files = ['src', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);

/** Stryker counts the runs of each mutant here; absent in a run without it. */
const stryker = (globalThis as { __stryker__?: { currentTestId?: string | undefined } }).__stryker__;

for (const file of files.filter(isMutated)) await import(path.join(PROJECT, file));
// Stryker runs all tests for a mutant that runs outside of a test. That is right for the loading of modules above, and
// not for the code that test files run while they define their tests.
if (stryker) stryker.currentTestId = 'none';
// In the order of the part's list: the first test that fails ends the run, so the fast ones come first.
const isTest = (name: string) => /(\.test|\/outputs)\.ts$/.test(name) && !without?.test(name);
const inOrder = tests.flatMap((start) => files.filter((name) => name.startsWith(start) && isTest(name)));
for (const file of inOrder) {
  try {
    await import(path.join(PROJECT, file));
  } catch (error) {
    // Stryker does not see a test file that fails to load, and selects tests by name: this test always runs.
    const { config } =
      (globalThis as { __vitest_worker__?: { config?: { testNamePattern?: unknown } } }).__vitest_worker__ ?? {};
    if (config) config.testNamePattern = undefined;
    test(`loads ${file}`, () => {
      throw error;
    });
  }
}
if (stryker) stryker.currentTestId = undefined;
