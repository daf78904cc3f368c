import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const shared = temporaryFolder();
const made: string[] = [];
beforeEach(() => void made.push(temporaryFolder()));

it.each(['one test', 'the next one'])('%s has folders of its own, and that of the file', () => {
  made.push(temporaryFolder());
  for (const folder of [shared, ...made.slice(-2)]) writeFileSync(path.join(folder, 'file'), '');
  const earlier = made.slice(0, -2);
  expect(earlier.filter((folder) => existsSync(folder))).toEqual([]);
});
