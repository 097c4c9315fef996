import { configDefaults, defineConfig } from 'vitest/config';

/** They set up a validator for the whole process, each in its own way. */
const WITH_GLOBAL_VALIDATOR = ['scripts/emit/{json-schema,openapi}/**/*.test.ts'];

const shared = {
  setupFiles: ['test/support/seed.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  unstubGlobals: true,
};

export default defineConfig({
  test: {
    // The default leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        // A file that loads the generator anew takes twice the time of its tests.
        test: {
          ...shared,
          name: 'parts',
          isolate: false,
          setupFiles: [...shared.setupFiles, 'test/support/remove-folders.ts'],
          include: ['{src,scripts,bench}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...WITH_GLOBAL_VALIDATOR],
        },
      },
      {
        // Servers, clients and validators of others change what a process shares.
        test: {
          ...shared,
          name: 'whole',
          include: ['test/**/*.test.ts', ...WITH_GLOBAL_VALIDATOR],
          // These run other people's tools and servers: `npm run test:consumers`, `test:clickhouse`, `test:site`, `test:lua`.
          exclude: [...configDefaults.exclude, 'test/{consumers,clickhouse,site,lua}/**'],
        },
      },
    ],
  },
});
