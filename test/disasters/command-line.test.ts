/** Broken options and broken files on the command line, and broken payloads of the window: an answer or a refusal, always. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFiles } from '../../electron/storage/export-file.ts';
import { fingerprint } from '../../electron/storage/fingerprint.ts';
import { BRIDGE_OPERATIONS } from '../../shared/bridge.ts';
import { createTranslator } from '../../shared/i18n/index.ts';
import { ok } from '../../shared/result.ts';
import { handleBridgeCall } from '../../shared/services/handle-call.ts';
import { createServices } from '../../shared/services/index.ts';
import { readWorkspace } from '../../shared/workspace/migrate.ts';
import { run, VM } from '../electron/cli/terminal.ts';
import { createMemoryWorkspaces, createSmallLibrary } from '../shared/services/in-memory.ts';
import { mutatedBytes, mutatedText, mutatedValue } from './mutate.ts';
import { type Random, randomFrom } from './random.ts';
import { ACCOUNTS, PLANS, PRICE_LISTS, WORKSPACE } from './samples.ts';
import { PATIENCE_MS, SEED, tell, times } from './torture.ts';

const MOST_MS_A_CASE = 10_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const UNEXPECTED = (['en', 'zh'] as const).map((language) =>
  createTranslator(language)('cli.unexpected', { detail: '\u0001' }).split('\u0001')[0]?.trim(),
);

/** Fails unless the command answers, or says in words why it does not, and nothing half. */
async function expectAnswer(args: readonly string[], what: string): Promise<boolean> {
  const started = performance.now();
  const { exitCode, stdout, stderr } = await run(...args);
  expect(performance.now() - started, what).toBeLessThan(MOST_MS_A_CASE);
  for (const words of UNEXPECTED) expect(stderr, what).not.toContain(words);
  expect(stderr, what).not.toMatch(/\n {4}at /);
  expect([0, 1, 2, 3], what).toContain(exitCode);
  // Words on one stream only: a script that reads the other one gets nothing that is cut off.
  expect(stdout === '', what).toBe(stderr.trim() !== '');
  return stdout !== '';
}

const COMMANDS: readonly (readonly string[])[] = [
  ['quote', '--mode', 'monthly', '--term', '1m', '--start', '2026-12-01', '--quantity', '2', ...VM],
  ['quote', '--mode', 'configuration', '--for', '30d', '--discount', '0.85', '--disk', 'ssd.gp1:100', ...VM],
  ['compare', '--from', '2026-12-01', '--days', '182', '--bandwidth', '5', ...VM],
  ['compare', '--from', '2026-12-01', '--to', '2027-06-01', ...VM, '--json'],
  ['prices', '--product', 'vm', '--region', 'cn-north-1', '--lang', 'zh'],
];

function mutatedArgs(random: Random, args: readonly string[]): string[] {
  const changed = [...args];
  for (let left = 1 + random.whole(2); left > 0; left -= 1) {
    const at = random.whole(changed.length);
    const before = changed[at] ?? '';
    const act = random.whole(5);
    if (act === 0) changed.splice(at, 1);
    else if (act === 1) changed.splice(at, 0, before);
    else changed[at] = mutatedText(random, before);
  }
  return changed;
}

describe('the command line', () => {
  it(
    'takes or refuses options, however broken',
    async () => {
      const cases = times(200, 3000);
      let answered = 0;
      for (const args of COMMANDS) expect(await expectAnswer(args, args.join(' '))).toBe(true);
      for (let number = 0; number < cases; number += 1) {
        const random = randomFrom(SEED + number * 104_729);
        const args = mutatedArgs(random, random.oneOf(COMMANDS));
        if (await expectAnswer(args, `options ${number}: ${JSON.stringify(args).slice(0, 600)}`)) answered += 1;
      }
      expect(answered).toBeGreaterThan(0);
      expect(answered).toBeLessThan(cases);
      tell(
        `command line: ${cases} lines of broken options, ${answered} answered, ${cases - answered} refused in words`,
      );
    },
    PATIENCE_MS,
  );

  it.each<[string, readonly string[], readonly string[]]>([
    ['plan', ['plan'], PLANS],
    ['forecast of an account', ['forecast', '--days', '60'], ACCOUNTS],
    ['forecast of a workspace', ['forecast', '--days', '60'], [JSON.stringify(WORKSPACE)]],
    ['check', ['check', ...VM, '--mode', 'monthly', '--term', '1m', '--account'], ACCOUNTS],
    ['prices', ['prices', '--price-list'], PRICE_LISTS],
  ])(
    'takes or refuses the file of %s, however broken',
    async (name, command, samples) => {
      const cases = times(40, 700);
      const file = path.join(folder, 'file.json');
      let answered = 0;
      for (let number = 0; number < cases; number += 1) {
        const bytes = mutatedBytes(randomFrom(SEED + number * 15_485_863), samples);
        writeFileSync(file, bytes);
        const what = `${name} ${number}: ${JSON.stringify(bytes.toString('utf8').slice(0, 600))}`;
        if (await expectAnswer([...command, file], what)) answered += 1;
      }
      expect(answered).toBeGreaterThan(0);
      expect(answered).toBeLessThan(cases);
      tell(
        `${name}: ${cases} broken files on the command line, ${answered} answered, ${cases - answered} refused in words`,
      );
    },
    PATIENCE_MS,
  );
});

describe('a file of somebody else', () => {
  // Clears the screen, changes the title, turns the text green, and a bell; C1 says the same in one character.
  const COMMANDS_TO_TERMINAL = '\u001B[2J\u001B]0;owned\u0007\u001B[32m\u0007\u009B2J\r\b';

  it.each(['en', 'zh'])('gives the terminal no commands (%s)', async (language) => {
    const file = path.join(folder, 'plan.json');
    const text = PLANS[0]?.replaceAll(/"name": "([^"]*)"/g, (_found, name: string) => {
      return `"name": ${JSON.stringify(COMMANDS_TO_TERMINAL + name)}`;
    });
    writeFileSync(file, text ?? '');
    const shown = await run('plan', file, '--lang', language);
    expect(shown.exitCode).toBe(0);
    expect(shown.stdout).toContain('\uFFFD[2J');
    const refused = await run('plan', file, '--scenario', COMMANDS_TO_TERMINAL, '--lang', language);
    expect(refused.exitCode).toBe(2);
    for (const printed of [shown.stdout, refused.stderr]) expect(printed).not.toMatch(/[^\P{Cc}\n\t]/u);
  });
});

const PAYLOADS: Readonly<Record<string, unknown>> = {
  readPriceList: { id: 'small' },
  savePreferences: WORKSPACE.preferences,
  saveCalculatorDraft: WORKSPACE.calculator,
  saveAccounts: WORKSPACE.accounts,
  savePlans: WORKSPACE.plans,
  saveParts: { accounts: WORKSPACE.accounts, plans: WORKSPACE.plans, backUpFirst: 'before-delete' },
  keepMine: { part: 'plans' },
  compareBackup: { id: 'backup-1' },
  restoreBackup: { id: 'backup-1' },
  inspectExport: { text: JSON.stringify({ workspace: WORKSPACE }) },
  importWorkspace: { text: JSON.stringify({ workspace: WORKSPACE }) },
  notify: { title: 'a', body: 'b' },
  openExternal: { url: 'https://www.jdcloud.com/' },
};

describe('the operations of the window', () => {
  it(
    'take or refuse payloads, however broken, and store nothing that cannot be read again',
    async () => {
      const cases = times(300, 5000);
      const workspaces = createMemoryWorkspaces(WORKSPACE);
      const opened: string[] = [];
      const services = createServices({
        host: {
          host: 'local-web',
          version: '1',
          build: { commit: '', date: '' },
          capabilities: { openExternal: true, notify: true },
        },
        workspaces,
        exchange: exportFiles,
        fingerprint,
        priceLists: createSmallLibrary().library,
        openExternal: async (url) => {
          opened.push(url);
          return ok(null);
        },
        notify: async () => ok(null),
        takeOpenedFile: async () => ok(null),
        diagnostics: async () => ok({ text: '' }),
      });
      let taken = 0;
      for (let number = 0; number < cases; number += 1) {
        const random = randomFrom(SEED + number * 32_452_843);
        const operation = random.oneOf(BRIDGE_OPERATIONS);
        const payload = mutatedValue(random, PAYLOADS[operation] ?? {});
        const what = `${operation} ${number}: ${(JSON.stringify(payload) ?? '').slice(0, 600)}`;
        const answer = await handleBridgeCall(services, operation, payload, (_operation, error) => {
          throw new Error(what, { cause: error });
        });
        if (answer.ok) taken += 1;
        else
          expect(answer.error, what).toEqual({
            code: expect.not.stringMatching('internal'),
            detail: expect.any(String),
          });
        const stored = workspaces.load();
        // What a window could store, the next start can read.
        expect(stored.ok && readWorkspace(JSON.parse(JSON.stringify(stored.value))).ok, what).toBe(true);
      }
      for (const url of opened) expect(url).toMatch(/^https:\/\/[a-z.]*(jdcloud|github)\.com(?:[/?#]|$)/);
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThan(cases);
      tell(`the window's operations: ${cases} broken payloads, ${taken} taken, ${cases - taken} refused`);
    },
    PATIENCE_MS,
  );
});
