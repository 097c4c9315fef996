import { defineConfig } from 'vitest/config';

/** `npm run test:site`: the built site in Chromium, which `.ci/run` installs. */
export default defineConfig({
  test: {
    include: ['test/site/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // One Chromium at a time.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
