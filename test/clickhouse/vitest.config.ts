import { defineConfig } from 'vitest/config';

/** `npm run test:clickhouse`: two real servers, which `.ci/run` installs. */
export default defineConfig({
  test: {
    include: ['test/clickhouse/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
