import { createHash } from 'node:crypto';
import path from 'node:path';

/** The longest name of a socket that macOS takes, in bytes; Linux takes a few more. */
const MAX_SOCKET_BYTES = 103;

export interface AddressOptions {
  readonly platform: NodeJS.Platform;
  /** The folder for temporary files, for where the data folder's name is too long or can hold no socket. */
  readonly temporary: string;
}

/**
 * Where the one process that uses a data folder can be reached, the best place first. Windows: a named pipe, which goes
 * with its process. Elsewhere a socket: in the data folder, which only its owner may enter.
 */
export function instanceAddresses(folder: string, { platform, temporary }: AddressOptions): string[] {
  if (platform === 'win32') {
    // Windows folds case in names of folders, so that two spellings are one folder.
    return [`\\\\.\\pipe\\cost-desk-${digest(path.win32.resolve(folder).toLowerCase())}`];
  }
  const elsewhere = path.join(temporary, `cost-desk-${digest(folder)}.sock`);
  return [path.join(folder, 'instance.sock'), elsewhere].filter(
    (socket) => Buffer.byteLength(socket) <= MAX_SOCKET_BYTES,
  );
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
