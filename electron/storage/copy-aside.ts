/** What becomes of a file that could not be read: it is kept, under a name of its own. */
import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readBytes } from './read-bytes.ts';
import { renameOver } from './rename-over.ts';
import { writeDurably } from './write-durably.ts';

/** So many of the oldest copies and of the newest stay. */
const MOST_OLD = 5;
const MOST_NEW = 5;
export const MOST_COPIES_ASIDE = MOST_OLD + MOST_NEW;

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
    thinOut(file);
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

/**
 * A folder that is synchronised can show a document half written, another half each time. The oldest copies stay, because
 * something may have been lost before them, and the newest; those between go.
 */
function thinOut(file: string): void {
  const { dir, name, ext } = path.parse(file);
  const copies = readdirSync(dir)
    .filter((one) => one.startsWith(`${name}.unreadable-`) && /-[0-9a-f]{16}$/.test(path.basename(one, ext)))
    .flatMap((one) => copyIn(path.join(dir, one)))
    .toSorted((left, right) => left.at - right.at);
  for (const { copy } of copies.slice(MOST_OLD, Math.max(MOST_OLD, copies.length - MOST_NEW))) {
    rmSync(copy, { force: true });
  }
}

/** None: it went meanwhile, or is a folder or a pipe that was moved aside, which nothing else keeps. */
function copyIn(copy: string): { readonly copy: string; readonly at: number }[] {
  const found = lstatSync(copy, { throwIfNoEntry: false });
  return found?.isFile() === true ? [{ copy, at: found.mtimeMs }] : [];
}

function nameAside(file: string, mark: string): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.unreadable-${mark}${ext}`);
}
