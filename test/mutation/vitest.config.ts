import { defineConfig } from 'vitest/config';

/** The tests of one part, for Stryker. */
export default defineConfig({
  test: {
    include: ['test/mutation/part.tests.ts'],
    setupFiles: ['test/support/seed.ts'],
    // The same few cases for each mutant: it survives if only other cases would find it.
    env: { PROPERTY_SEED: '20261120', PROPERTY_RUNS: '25', FUZZ_INPUTS: '200' },
    testTimeout: 20_000,
  },
});
