import { defineConfig } from 'vitest/config';

/** These run nginx, HAProxy and Lua: `npm run test:lua`. */
export default defineConfig({
  test: {
    include: ['test/lua/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
