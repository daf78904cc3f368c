/**
 * One process at a time writes to a data folder. The process listens on a local socket: that ends with it, whatever ends
 * it, so no lock outlives a power cut, and nobody has to guess from a date whether one is stale.
 */
import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { fail, ok, type Result } from '../../shared/result.ts';
import { z } from '../../shared/schema.ts';
import { instanceAddresses } from './instance-address.ts';
import { removeLeftovers } from './leftovers.ts';

const ownerSchema = z.strictObject({
  host: z.enum(['electron', 'local-web']),
  pid: z.int().positive(),
  /** ISO 8601 in UTC. */
  since: z.iso.datetime(),
});
/** Who uses a data folder. */
export type InstanceOwner = z.infer<typeof ownerSchema>;

export interface InstanceLock {
  /** Lets the next process in. */
  readonly release: () => Promise<void>;
}

/** A lock that this account may neither use nor take away: most often left in a folder that cannot be written. */
export interface ForeignLock {
  readonly lock: string;
}

/** Null: somebody listens there but does not say who. */
export type InUse = InstanceOwner | ForeignLock | null;

/** What a system answers to who may not do something. */
const NOT_ALLOWED = new Set(['EACCES', 'EPERM', 'EROFS']);

const ANSWER_BYTES = 1000;
/** Who is too busy to answer still has the folder; only the name of it is not known then. */
const ANSWER_MS = 1000;
const ATTEMPTS = 5;

/**
 * Claims a data folder for this process, until it ends. Fails with who has it. What a killed process left half written is
 * taken away.
 */
export async function claimFolder(folder: string, owner: InstanceOwner): Promise<Result<InstanceLock, InUse>> {
  for (const address of addressesOf(folder)) {
    const claim = await claimAddress(address, owner);
    if (claim === null) continue;
    if (claim.ok) removeLeftovers(folder);
    return claim;
  }
  // No socket can be had at all: then the check before each save is what keeps two writers apart.
  removeLeftovers(folder);
  return ok({ release: async () => undefined });
}

function addressesOf(folder: string): string[] {
  const options = { platform: process.platform, temporary: tmpdir() };
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return instanceAddresses(realpathSync(folder), options);
  } catch {
    return instanceAddresses(folder, options);
  }
}

/** Null: nobody can listen at this address. */
async function claimAddress(address: string, owner: InstanceOwner): Promise<Result<InstanceLock, InUse> | null> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const server = await listen(address, owner);
    if (server === 'impossible') return null;
    if (server !== 'taken') return ok({ release: () => close(server) });
    const refused = identityOf(address);
    const answer = await ask(address);
    if (answer !== 'nobody') return fail(answer);
    if (refused === 'no socket') return null;
    if (refused !== null && !removeStale(address, refused)) return fail({ lock: address });
  }
  return fail(null);
}

function listen(address: string, owner: InstanceOwner): Promise<Server | 'taken' | 'impossible'> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(JSON.stringify(owner));
  });
  return new Promise((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRINUSE' ? 'taken' : 'impossible'));
    server.listen(address, () => {
      server.on('error', () => undefined);
      server.unref();
      resolve(server);
    });
  });
}

/** Who listens there; `nobody` only where the system says so. */
function ask(address: string): Promise<InUse | 'nobody'> {
  return new Promise((resolve) => {
    const socket = createConnection(address);
    let text = '';
    const finish = (answer: InUse | 'nobody') => {
      socket.destroy();
      resolve(answer);
    };
    socket.setEncoding('utf8');
    socket.setTimeout(ANSWER_MS, () => finish(null));
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > ANSWER_BYTES) finish(null);
    });
    socket.on('end', () => finish(readOwner(text)));
    socket.on('error', ({ code }: NodeJS.ErrnoException) => finish(failedAnswer(address, code)));
  });
}

function failedAnswer(address: string, code: string | undefined): InUse | 'nobody' {
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return 'nobody';
  return NOT_ALLOWED.has(code ?? '') ? { lock: address } : null;
}

function readOwner(text: string): InUse {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Takes away the socket of a process that was killed, and no other: two that start at once both find it refused, and the
 * slower one must not take away what the faster one has put there meanwhile. False: this account may not take it away.
 */
function removeStale(address: string, refused: string): boolean {
  if (identityOf(address) !== refused) return true;
  const stale = `${address}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(address, stale);
    if (identityOf(stale) === refused) rmSync(stale);
    else renameSync(stale, address);
    return true;
  } catch (error) {
    // Otherwise another one was faster; the next attempt asks again.
    return !NOT_ALLOWED.has((error as NodeJS.ErrnoException).code ?? '');
  }
}

/** Tells one socket from the next one of the same name; null: there is none. */
function identityOf(address: string): string | null {
  try {
    const found = lstatSync(address, { bigint: true });
    return found.isSocket() ? `${found.ino} ${found.mtimeNs}` : 'no socket';
  } catch {
    return null;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
