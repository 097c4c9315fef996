import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,bench,test}/**/*.test.ts'],
    // These run other people's tools and servers: `npm run test:consumers`, `test:clickhouse`, `test:site`, `test:lua`.
    exclude: [...configDefaults.exclude, 'test/{consumers,clickhouse,site,lua}/**'],
    setupFiles: ['test/support/seed.ts'],
    // Each file would load the generator anew, for a third of the time of all tests. No test leaves a change behind.
    isolate: false,
    unstubGlobals: true,
    // The default leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
