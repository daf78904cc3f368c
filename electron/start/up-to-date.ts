import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Whether `output` exists and no file in `sources` (files or whole folders) is newer. */
export function isUpToDate(output: string, sources: readonly string[]): boolean {
  if (!existsSync(output)) return false;
  const built = statSync(output).mtimeMs;
  return sources.flatMap(filesIn).every((file) => statSync(file).mtimeMs <= built);
}

function filesIn(source: string): string[] {
  if (!existsSync(source)) return [];
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
