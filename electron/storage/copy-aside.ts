/** What becomes of a file that could not be read: it is kept, under a name of its own. */
import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readBytes } from './read-bytes.ts';
import { renameOver } from './rename-over.ts';
import { writeDurably } from './write-durably.ts';

/**
 * Keeps the bytes of a file that could not be read beside it, and answers where. The name is made of the content, so
 * different contents never share a name, and the same damaged file is kept once however often it is read.
 */
export function copyAside(file: string, bytes: Buffer): Result<string> {
  const copy = nameAside(file, createHash('sha256').update(bytes).digest('hex').slice(0, 16));
  const kept = readBytes(copy);
  if (kept.ok && kept.value?.equals(bytes) === true) return ok(copy);
  try {
    writeDurably(copy, bytes);
    return ok(copy);
  } catch (error) {
    return fail({ code: 'storage-unwritable', detail: (error as Error).message });
  }
}

/** Gives a file that cannot even be copied another name, and answers it. Throws the system's error. */
export function moveAside(file: string): string {
  const moved = nameAside(file, randomBytes(8).toString('hex'));
  renameOver(file, moved);
  return moved;
}

function nameAside(file: string, mark: string): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.unreadable-${mark}${ext}`);
}
