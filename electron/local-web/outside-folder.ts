import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { windowFilePath } from '../window-files.ts';

/** Whether the file behind a URL path lies outside the window's folder after all, because a link leads there. */
export async function isOutsideFolder(root: string, pathname: string): Promise<boolean> {
  const file = windowFilePath(root, pathname);
  if (file === null) return false;
  try {
    const relative = path.relative(await realpath(root), await realpath(file));
    return relative.split(path.sep)[0] === '..' || path.isAbsolute(relative);
  } catch {
    // A file that is not there is answered as such.
    return false;
  }
}
