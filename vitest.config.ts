import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Property tests do real work: on a busy machine the default of 5 seconds says nothing about the code.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
  },
});
