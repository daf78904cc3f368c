import { defineConfig } from '@playwright/test';

/** The real window, driven like a person would; `test/e2e/launch.ts` chooses the host and the browser. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 8000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  globalSetup: './test/e2e/prepare.ts',
  use: { trace: 'retain-on-failure' },
});
