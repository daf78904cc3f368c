/**
 * `npm run test:any-day`: the tests on other days and in other zones than this computer's. Each case moves the clock of
 * everything that runs with Debian's `faketime`, which lets time go on from there. Journeys keep the day that is theirs
 * (test/e2e/clock.ts), so a journey that fails here has read the computer's. Words after `--` choose cases by their
 * names. Exits with 1 when a case failed, with 2 when nothing could run because `faketime` is missing.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

interface Case {
  readonly name: string;
  /** When it begins; this computer's own time where there is none. */
  readonly at?: string;
  readonly zone: string;
  readonly journeys: boolean;
}

const CASES: readonly Case[] = [
  // The tests run over the end of the year.
  { name: 'last second of a year', at: '2026-12-31T23:59:59+08:00', zone: 'Asia/Shanghai', journeys: true },
  { name: '28 February', at: '2027-02-28T23:59:00+08:00', zone: 'UTC', journeys: false },
  { name: '29 February', at: '2028-02-29T12:00:00+08:00', zone: 'America/New_York', journeys: true },
  { name: 'last day of a month', at: '2027-04-30T23:59:00+08:00', zone: 'Pacific/Kiritimati', journeys: true },
  { name: 'New York', zone: 'America/New_York', journeys: false },
  { name: 'Kiritimati', zone: 'Pacific/Kiritimati', journeys: false },
];

const root = path.join(import.meta.dirname, '..');
// What is injected in test/disasters has its own clock, and takes longer than everything else.
const UNIT = [path.join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--exclude', 'test/disasters/**'];
const JOURNEYS = [path.join('node_modules', '@playwright', 'test', 'cli.js'), 'test'];

if (spawnSync('faketime', ['--version']).error !== undefined) {
  console.error(
    'NOT RUN: npm run test:any-day needs faketime to move the clock (Debian, Ubuntu: apt install faketime).',
  );
  process.exit(2);
}

const asked = process.argv.slice(2);
const chosen = CASES.filter(({ name }) => asked.length === 0 || asked.some((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`No case is called ${asked.join(', ')}. There are: ${CASES.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const failed = chosen.filter((one) => !passes(one)).map(({ name }) => name);
console.log(failed.length === 0 ? `Passed on any day: ${chosen.length} cases.` : `FAILED: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

function passes(one: Case): boolean {
  const parts = one.journeys ? [UNIT, JOURNEYS] : [UNIT];
  return parts.map((args) => runs(one, args)).every(Boolean);
}

function runs({ name, at, zone }: Case, args: readonly string[]): boolean {
  console.log(`\n--- ${name}: ${at ?? 'today'}, zone ${zone}: ${args.join(' ')}`);
  const command = [process.execPath, ...args];
  // A distance, not a moment: every process that is started later is as far ahead.
  const seconds = at === undefined ? 0 : Math.round((Date.parse(at) - Date.now()) / 1000);
  const moved = ['-f', `${seconds < 0 ? '' : '+'}${seconds}s`, ...command];
  const { status } = spawnSync('faketime', moved, { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: zone } });
  return status === 0;
}
