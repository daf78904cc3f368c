/** A process that claims the data folder it is given, says so, and stays. */
import { claimFolder } from '../../../electron/storage/instance-lock.ts';

const [folder = '', host = 'local-web'] = process.argv.slice(2);
const claim = await claimFolder(folder, {
  host: host === 'electron' ? 'electron' : 'local-web',
  pid: process.pid,
  since: '2026-11-21T13:20:00.000Z',
});
const by = !claim.ok && claim.error !== null && 'pid' in claim.error ? claim.error.pid : 'unknown';
console.log(claim.ok ? 'claimed' : `refused ${by}`);
if (claim.ok) setInterval(() => undefined, 1000);
