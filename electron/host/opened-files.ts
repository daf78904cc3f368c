/** Plan files that were opened from the desktop: read once, by name and text, and kept until the window takes them. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utf8Text } from '../../shared/document/file-text.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ExportFile } from '../../shared/workspace/backup.ts';
import { sizeInMegabytes } from '../../shared/workspace/limits.ts';
import type { Log } from '../diagnostics/log.ts';

const PLAN_SUFFIX = '.costplan.json';
/** A plan of tens of thousands of lines; what a window may save of all plans is not much more. */
export const MOST_PLAN_BYTES = 32 * 1024 * 1024;
/** Whoever opens more at once meant something else. */
const MOST_WAITING = 20;

export interface OpenedFiles {
  /** Whether any of these paths is a plan file, which now waits for the window. Others are not looked at. */
  readonly add: (paths: readonly string[], folder: string) => boolean;
  /** The one that has waited longest; null: none waits. Fails with `file-not-opened`, `file-too-large` or `not-utf8`, naming the file. */
  readonly take: () => Promise<Result<ExportFile | null>>;
}

export function createOpenedFiles(log: Log): OpenedFiles {
  const waiting: Result<ExportFile>[] = [];
  return {
    add: (paths, folder) => {
      const plans = planPaths(paths, folder);
      const room = MOST_WAITING - waiting.length;
      if (plans.length > room) log.write('file-refused', { why: 'too-many' });
      waiting.push(...plans.slice(0, room).map((file) => readPlanFile(file, log)));
      return plans.length > 0;
    },
    take: async () => waiting.shift() ?? ok(null),
  };
}

/** The plan files among the arguments of a start; `folder` is where that start was made. */
export function planPaths(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith(PLAN_SUFFIX))
    .map((arg) => path.resolve(folder, arg));
}

function readPlanFile(file: string, log: Log): Result<ExportFile> {
  const fileName = path.basename(file);
  const notOpened = (why = '') => {
    log.write('file-refused', { why: 'unreadable' });
    return fail({ code: 'file-not-opened' as const, detail: why === '' ? fileName : `${fileName} (${why})` });
  };
  let handle: number | null = null;
  try {
    // Without waiting: a pipe under that name would never answer.
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(handle);
    if (!found.isFile()) return notOpened();
    if (found.size > MOST_PLAN_BYTES) {
      log.write('file-refused', { why: 'too-large' });
      const sizes = `${sizeInMegabytes(found.size)} > ${sizeInMegabytes(MOST_PLAN_BYTES)}`;
      return fail({ code: 'file-too-large', detail: `${fileName} (${sizes})` });
    }
    const text = utf8Text(readFileSync(handle));
    if (text === null) {
      log.write('file-refused', { why: 'unreadable' });
      return fail({ code: 'not-utf8', detail: fileName });
    }
    log.write('file-handed-over', { bytes: found.size });
    return ok({ fileName, text });
  } catch (error) {
    return notOpened((error as NodeJS.ErrnoException).code);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
