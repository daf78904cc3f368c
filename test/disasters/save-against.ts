/**
 * A process that adds one entry after another to a document that another process adds to as well, as fast as it can, for
 * some milliseconds. It says what became of each, and whether an entry of its own was gone when it read again.
 */
import { writeSync } from 'node:fs';
import { openConfStore } from '../../electron/storage/conf-store.ts';
import { createWorkspaceFile } from '../../electron/storage/workspace-file.ts';

const [folder = '', name = '', milliseconds = '0'] = process.argv.slice(2);
const repository = createWorkspaceFile(folder, openConfStore);
const until = performance.now() + Number(milliseconds);
const acknowledged: string[] = [];
const refused: string[] = [];
const reasons: Record<string, number> = {};
const lost = new Set<string>();
const untrue = new Set<string>();

for (let number = 1; performance.now() < until; number += 1) {
  const loaded = repository.load();
  if (!loaded.ok) throw new Error(loaded.error.detail);
  const entries = (loaded.value['entries'] ?? []) as string[];
  const there = new Set(entries);
  for (const entry of acknowledged) if (!there.has(entry)) lost.add(entry);
  for (const entry of refused) if (there.has(entry)) untrue.add(entry);
  const entry = `${name}${number}`;
  const saved = repository.save({ ...loaded.value, entries: [...entries, entry] });
  (saved.ok ? acknowledged : refused).push(entry);
  if (!saved.ok) reasons[saved.error.code] = (reasons[saved.error.code] ?? 0) + 1;
}
writeSync(1, JSON.stringify({ acknowledged, refused: refused.length, reasons, lost: [...lost], untrue: [...untrue] }));
