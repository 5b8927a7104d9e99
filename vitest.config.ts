import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Packages as Node itself would load them: vite would prefer graphql's `module` build and so load graphql twice.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // As in tsconfig.json; stated here because vitest does not read it for files outside src/.
  oxc: { decorator: { legacy: true } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    // type-graphql's decorators expect it before the first class.
    setupFiles: ['reflect-metadata'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'dist/test-results.json' },
  },
});
