/** The price list in force: the built-in one, or the file that `--price-list` names. */
import { readFile } from 'node:fs/promises';
import { builtInPriceLists } from '../../shared/catalog/built-in/index.ts';
import { type Catalog, createCatalog } from '../../shared/catalog/catalog.ts';
import { describeDocumentProblem } from '../../shared/document/describe.ts';
import { parsePriceListText } from '../../shared/catalog/read-price-list.ts';
import type { PriceList } from '../../shared/catalog/schema.ts';
import type { Translate } from '../../shared/i18n/index.ts';
import { CliError } from './cli-error.ts';
import type { Options } from './options.ts';

const OPTION = '--price-list';

/** How many problems of a file are read out; the rest would scroll them away. */
const MOST_PROBLEMS = 10;

/** Throws a `CliError` that names the file, and the place in it, when it cannot be read or is not a price list. */
export async function catalogFrom(options: Options, t: Translate): Promise<Catalog> {
  return createCatalog(options.has('price-list') ? await listFromFile(options.text('price-list'), t) : await builtIn());
}

async function builtIn(): Promise<PriceList> {
  const [current] = builtInPriceLists;
  if (current === undefined) throw new Error('no built-in price list');
  return current.load();
}

async function listFromFile(path: string, t: Translate): Promise<PriceList> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliError('unreadable-file', OPTION, { given: path, accepted: [error.code ?? error.message] });
  });
  const list = parsePriceListText(text);
  if (list.ok) return list.value;
  const problems = list.error.slice(0, MOST_PROBLEMS).map((problem) => describeDocumentProblem(t, problem));
  throw new CliError('bad-file', OPTION, { given: path, accepted: problems });
}
