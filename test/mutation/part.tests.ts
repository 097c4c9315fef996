import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { PROJECT } from '../support/folders.js';
import { isMutated, part } from './parts.mjs';

/**
 * All tests of a part as one file: each mutant costs one start and one reading of the modules, and not one for each file.
 */
const { tests, without } = part();
const files = ['src', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);

/** What Stryker notes hits in; absent in a run without it. */
const stryker = (globalThis as { __stryker__?: { currentTestId?: string | undefined } }).__stryker__;

for (const file of files.filter(isMutated)) await import(path.join(PROJECT, file));
// A mutant that is hit outside of a test counts as one that only loading a module can show, and costs a run of all
// tests. That is so of what ran until here, and not of what tests call while they are put together.
if (stryker) stryker.currentTestId = 'none';
// In the order of the part's list: the first test that fails ends the try, so the quick ones come first.
const isTest = (name: string) => /(\.test|\/outputs)\.ts$/.test(name) && !without?.test(name);
const inOrder = tests.flatMap((start) => files.filter((name) => name.startsWith(start) && isTest(name)));
for (const file of inOrder) {
  try {
    await import(path.join(PROJECT, file));
  } catch (error) {
    // Stryker sees no failure where nothing could be put together, and asks for tests by name: this one is always meant.
    const { config } =
      (globalThis as { __vitest_worker__?: { config?: { testNamePattern?: unknown } } }).__vitest_worker__ ?? {};
    if (config) config.testNamePattern = undefined;
    test(`${file} is loaded`, () => {
      throw error;
    });
  }
}
if (stryker) stryker.currentTestId = undefined;
