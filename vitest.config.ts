import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,bench,test}/**/*.test.ts'],
    // These run other people's tools, which `npm run test:consumers` installs.
    exclude: [...configDefaults.exclude, 'test/consumers/**', 'test/consumers/rulesets.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // The default leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
