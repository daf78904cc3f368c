/** Commands called as a script calls them, at a fixed moment. */
import { expect } from 'vitest';
import { runCli } from '../../../electron/cli/run.ts';

const NOW = Date.UTC(2026, 10, 21, 1);

export const VM = ['--product', 'vm', '--region', 'cn-north-1', '--type', 'g.n2.medium'];

export async function run(...args: string[]) {
  return runCli(args, NOW);
}

/** The JSON of a command that must succeed. */
export async function json(...args: string[]) {
  const { exitCode, stdout, stderr } = await run(...args, '--json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** The error of a command that must print nothing else. */
export async function jsonError(...args: string[]) {
  const { exitCode, stdout, stderr } = await run(...args, '--json');
  expect(stdout).toBe('');
  return { exitCode, ...JSON.parse(stderr).error };
}
