import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';

/**
 * Keeps the bytes of a file that could not be read beside it, and answers where. The name is made of the content, so
 * different contents never share a name, and the same damaged file is kept once however often it is read.
 */
export function copyAside(file: string, bytes: Buffer): Result<string> {
  const { dir, name, ext } = path.parse(file);
  const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const copy = path.join(dir, `${name}.unreadable-${fingerprint}${ext}`);
  try {
    writeFileSync(copy, bytes, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      return fail({ code: 'storage-unwritable', detail: (error as Error).message });
    }
  }
  return ok(copy);
}
