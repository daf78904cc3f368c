/**
 * Makes the built-in price lists from the committed tables: `npm run price-lists`.
 * With `--check` nothing is written; it fails when a file differs from what the tables give.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtInFiles } from './price-lists/files.ts';

const folder = path.join(import.meta.dirname, '../../shared/catalog/built-in');
const files = builtInFiles(path.join(folder, 'tables'));
const changed = files.filter(({ name, text }) => {
  const file = path.join(folder, name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const { name } of changed) console.error(`${name} is not what the tables give: run npm run price-lists`);
  process.exitCode = changed.length === 0 ? 0 : 1;
} else {
  for (const { name, text } of changed) {
    writeFileSync(path.join(folder, name), text);
    console.log(`wrote ${name}`);
  }
}
