/**
 * The port that local web had last, kept beside the data. A browser keeps what could not be saved by the address of its
 * page, so only a window on the same port finds it again.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeDurably } from '../storage/write-durably.ts';

const FILE = 'local-web-port';
const HIGHEST_PORT = 65_535;

/** Null where none is known. */
export function lastPort(dataFolder: string): number | null {
  try {
    const text = readFileSync(path.join(dataFolder, FILE), 'utf8').trim();
    return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= HIGHEST_PORT ? Number(text) : null;
  } catch {
    return null;
  }
}

/** Where it cannot be written, the next start gets another port, as the first one did. */
export function keepPort(dataFolder: string, port: number): void {
  if (port === lastPort(dataFolder)) return;
  try {
    writeDurably(path.join(dataFolder, FILE), Buffer.from(`${String(port)}\n`));
  } catch {
    // See above.
  }
}
