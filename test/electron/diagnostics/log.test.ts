/** The log and the report of diagnostics: what can be read in them, and above all what cannot. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bridge, HostInfo } from '../../../shared/bridge.ts';
import { newAccount } from '../../../shared/account/stored.ts';
import { fail } from '../../../shared/result.ts';
import { handleBridgeCall } from '../../../shared/services/handle-call.ts';
import { EMPTY_WORKSPACE } from '../../../shared/workspace/schema.ts';
import { LOG_EVENTS, type LogEvent } from '../../../electron/diagnostics/events.ts';
import { unexpectedLogged, withFailuresLogged } from '../../../electron/diagnostics/log-failures.ts';
import { openLog } from '../../../electron/diagnostics/log.ts';
import { diagnosticsReport } from '../../../electron/diagnostics/report.ts';
import { thrownFacts } from '../../../electron/diagnostics/thrown.ts';
import { planOf } from '../../fixtures/plan.ts';
import { createMemoryWorkspaces, createSmallLibrary } from '../../shared/services/in-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const NOW = Date.parse('2026-11-21T10:00:00Z');
const logHere = () => openLog(folder, () => NOW);
const logs = () => path.join(folder, 'logs');
const written = () => readFileSync(path.join(logs(), 'cost-desk.log'), 'utf8');

const HOST: HostInfo = {
  host: 'electron',
  version: '1.2.3',
  build: { commit: 'abc1234', date: '2026-11-20' },
  capabilities: { openExternal: true, notify: true },
};

describe('a line of the log', () => {
  it('says when, how bad, what and the facts', () => {
    logHere().write('answer-failed', { operation: 'savePlans', code: 'storage-unwritable', ms: 12 });
    expect(written()).toBe(
      '2026-11-21T10:00:00.000Z warn answer-failed operation=savePlans code=storage-unwritable ms=12\n',
    );
  });

  it('is for its owner only', () => {
    logHere().write('page-silent', {});
    if (process.platform !== 'win32') expect(statSync(path.join(logs(), 'cost-desk.log')).mode & 0o077).toBe(0);
  });

  it('has nothing but the facts of its event, each as it must be', () => {
    const facts = { operation: 'savePlans\nx', code: '¥819.00', ms: 1.5, name: 'Finance' };
    logHere().write('answer-failed', facts as never);
    expect(written()).toBe('2026-11-21T10:00:00.000Z warn answer-failed operation=? code=? ms=?\n');
  });

  it('is one line whatever is given for its facts, with nothing of it', () => {
    const events = Object.keys(LOG_EVENTS) as LogEvent[];
    const marked = fc.string().map((text) => `秘密${text}`);
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.infiniteStream(marked), (event, texts) => {
        const names = Object.keys(LOG_EVENTS[event].facts);
        const facts = Object.fromEntries(names.map((name) => [name, texts.next().value]));
        const log = logHere();
        log.write(event, facts);
        expect(log.tail(1)[0]).not.toContain('秘密');
        expect(log.tail(1)[0]).toMatch(/^2026-11-21T10:00:00\.000Z (info|warn|error) [a-z-]+( [a-z]+=\?)*$/);
      }),
      { numRuns: 200 },
    );
  });

  it('is lost where the log cannot be written, and nothing else happens', () => {
    writeFileSync(path.join(folder, 'logs'), 'a file where the folder should be');
    const log = logHere();
    expect(() => log.write('page-silent', {})).not.toThrow();
    expect(log.tail(50)).toEqual([]);
  });
});

describe('the files of the log', () => {
  it('are five of 200 kB at most, and the last lines are read across two', () => {
    const log = logHere();
    for (let ms = 1; ms <= 20_000; ms += 1) log.write('page-answers', { ms });
    expect(readdirSync(logs()).toSorted()).toEqual([
      'cost-desk.1.log',
      'cost-desk.2.log',
      'cost-desk.3.log',
      'cost-desk.4.log',
      'cost-desk.log',
    ]);
    for (const name of readdirSync(logs())) expect(statSync(path.join(logs(), name)).size).toBeLessThanOrEqual(200_000);
    expect(log.tail(3000).map((line) => line.split('ms=')[1])).toEqual(
      Array.from({ length: 3000 }, (_, index) => String(17_001 + index)),
    );
  });
});

describe('what was thrown', () => {
  it('is noted by kind, code and place, without its message', () => {
    const error = Object.assign(new TypeError('Finance has ¥819.00\n    at secret (/x/secret.js:1:2)'), {
      code: 'ENOSPC',
    });
    const facts = thrownFacts(error);
    expect(facts).toMatchObject({ error: 'TypeError', code: 'ENOSPC' });
    expect(facts.at).toMatch(/^log\.test\.ts:\d+:\d+/);
    expect(JSON.stringify(facts)).not.toMatch(/Finance|819|secret/);
  });

  it('is "other" where it is no error', () => {
    expect(thrownFacts('Finance')).toEqual({ error: 'other', code: '', at: '' });
  });
});

const MARK = '钱-MARKED';
const AMOUNT = '91827364.55';

/** A workspace in which everything a person can name or count has a mark. */
const marked = () => {
  const plan = planOf([{ id: 'a', product: 'vm', name: `${MARK} line`, quantity: '918273' }]);
  return {
    ...EMPTY_WORKSPACE,
    accounts: { current: 'a1', accounts: [{ ...newAccount('a1', `${MARK} account`), overdue: AMOUNT, note: MARK }] },
    plans: { current: 'p1', plans: [{ id: 'p1', plan: { ...plan, name: `${MARK} plan` }, fileName: `${MARK}.json` }] },
  };
};

describe('the report', () => {
  const reportOf = (changes: Partial<Parameters<typeof diagnosticsReport>[0]> = {}) =>
    diagnosticsReport({
      host: HOST,
      dataFolder: folder,
      workspaces: createMemoryWorkspaces(marked()),
      priceLists: createSmallLibrary().library,
      log: logHere(),
      ...changes,
    });

  it('says which build on which system with which prices and how much is stored', async () => {
    writeFileSync(path.join(folder, 'workspace.json'), 'x'.repeat(1234));
    logHere().write('page-reloaded', { times: 2 });
    const report = await reportOf();
    expect(report.split('\n')).toEqual([
      'Cost Desk 1.2.3, commit abc1234 of 2026-11-20, electron',
      expect.stringMatching(/^System: (linux|darwin|win32) [\d.]* \w+; Node 24\.[\d.]+; [\w-]+$/),
      'Price list: small, as of 2022-09, 1 rows',
      'Document: version 1, 1234 bytes, 1 accounts, 1 plans, 1 lines; language of the system, theme auto',
      'Backups: none',
      'Log: the last 1 lines',
      '2026-11-21T10:00:00.000Z warn page-reloaded times=2',
      '',
    ]);
  });

  it('says that the document cannot be read, and nothing of what is in it', async () => {
    const damaged = fail({ code: 'storage-unreadable', detail: `workspace.accounts.0.name: ${MARK}` } as const);
    const report = await reportOf({ workspaces: { ...createMemoryWorkspaces(), load: () => damaged } });
    expect(report).toContain('Document: storage-unreadable, not stored yet');
    expect(report).not.toContain(MARK);
  });

  it('holds no name, amount or code, whatever fails while they are used', async () => {
    const secrets = fc.string({ minLength: 1 }).map((text) => `${MARK}${text}`);
    await fc.assert(
      fc.asyncProperty(secrets, fc.boolean(), async (secret, throws) => {
        const log = logHere();
        const message = `${secret} has ${AMOUNT}\n    at ${secret} (/home/${MARK}/${MARK}.js:1:1)`;
        const failing = {
          savePreferences: async () => {
            if (throws) throw Object.assign(new Error(message), { code: secret });
            return fail({ code: 'storage-unwritable', detail: message });
          },
        } as unknown as Bridge;
        const services = withFailuresLogged(failing, log);
        await handleBridgeCall(services, 'savePreferences', EMPTY_WORKSPACE.preferences, unexpectedLogged(log));
        const report = await reportOf({ log });
        expect(report).toContain(throws ? 'unexpected-error operation=savePreferences' : 'answer-failed');
        expect(report).not.toContain('MARKED');
        expect(report).not.toContain('918273');
        expect(report).not.toContain(folder);
      }),
      { numRuns: 60 },
    );
  });
});
