import { defineConfig } from '@playwright/test';

/** The real window, driven like a person would; `test/e2e/launch.ts` chooses the host and the browser. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A shared machine may stall for seconds; a journey that needs its second chance is reported as flaky.
  retries: 1,
  reporter: [['list']],
  globalSetup: './test/e2e/prepare.ts',
  // Recording every journey takes a third of their time.
  use: { trace: 'on-first-retry' },
});
