import { defineConfig } from 'vitest/config';

/** `npm run test:site`: the built site, in Chromium. */
export default defineConfig({
  test: {
    include: ['test/site/**/*.test.ts'],
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
