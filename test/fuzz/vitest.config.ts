import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// One seed for all parts, so that any of them can be repeated.
const seed = process.env.PROPERTY_SEED ?? `${Math.floor(Math.random() * 2 ** 31)}`;
const inputs = process.env.FUZZ_INPUTS ?? '100000';
const calls = process.env.INSPECT_CALLS ?? '5000000';
const parts = availableParallelism();

/** The long job: every schema with many inputs, in one process for each core. */
export default defineConfig({
  test: {
    maxWorkers: parts,
    projects: Array.from({ length: parts }, (_, part) => ({
      test: {
        name: `part ${part + 1} of ${parts}`,
        include: ['test/fuzz/guards.test.ts', 'test/fuzz/emitter.test.ts', 'test/fuzz/inspect.test.ts'],
        env: { PROPERTY_SEED: seed, FUZZ_INPUTS: inputs, INSPECT_CALLS: calls, FUZZ_PART: `${part}/${parts}` },
        setupFiles: ['test/support/seed.ts'],
        testTimeout: 1_800_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
