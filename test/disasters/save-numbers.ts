/**
 * A process that saves one numbered change after another, and says each number once it is saved. Each is one change of
 * two parts, as "mark as bought" is: of an account and of a plan. Its clock moves on by eleven minutes a save, so that
 * every save makes a backup of what it replaces. It ends by being killed.
 */
import { writeSync } from 'node:fs';
import { openConfStore } from '../../electron/storage/conf-store.ts';
import { claimFolder } from '../../electron/storage/instance-lock.ts';
import { fingerprint } from '../../electron/storage/fingerprint.ts';
import { createWorkspaceFile } from '../../electron/storage/workspace-file.ts';
import { newAccount } from '../../shared/account/stored.ts';
import { newPlan } from '../../shared/plan/stored.ts';
import { storedParts } from '../../shared/services/stored-parts.ts';

const MINUTES = 11 * 60_000;

const [folder = '', last = '0', start = '0'] = process.argv.slice(2);
const claim = await claimFolder(folder, { host: 'local-web', pid: process.pid, since: '2026-11-21T00:00:00.000Z' });
if (!claim.ok) throw new Error(`somebody else has the folder: ${JSON.stringify(claim.error)}`);

let now = Date.parse('2026-11-21T00:00:00Z') + Number(start) * MINUTES;
const repository = createWorkspaceFile(folder, openConfStore, { clock: () => now });
// Some kilobytes, so that a write is not over in an instant.
const padding = 'x'.repeat(40_000);
const parts = storedParts(repository, fingerprint);
const read = parts.readAll();
if (!read.ok) throw new Error(read.error.detail);
/** Without a buffer in between: what the other end reads was said before the kill. Waits while nobody reads. */
function say(text: string): void {
  for (;;) {
    try {
      writeSync(1, `${text}\n`);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

say('ready');
for (let number = Number(last) + 1; ; number += 1) {
  now += MINUTES;
  const name = String(number);
  const account = { ...newAccount('a', name), padding };
  const plan = { id: 'p', plan: { ...newPlan(name, { from: '2027-01-01', to: '2028-01-01' }), padding } };
  const saved = parts.save({ accounts: { accounts: [account], current: 'a' }, plans: { plans: [plan], current: 'p' } });
  if (!saved.ok) throw new Error(`${saved.error.code}: ${saved.error.detail}`);
  say(name);
}
