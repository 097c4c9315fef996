import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that need the tools of `test/consumers/package.json`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/consumers/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
