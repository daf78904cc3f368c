/** The price list in force: the built-in one, or the file that `--price-list` names. */
import { builtInPriceLists } from '../../shared/catalog/built-in/index.ts';
import { type Catalog, createCatalog } from '../../shared/catalog/catalog.ts';
import { parsePriceListText } from '../../shared/catalog/read-price-list.ts';
import type { PriceList } from '../../shared/catalog/schema.ts';
import type { Translate } from '../../shared/i18n/index.ts';
import { readDocument } from './document-file.ts';
import type { Options } from './options.ts';

/** Throws a `CliError` when the file that `--price-list` names is not a price list. */
export async function catalogFrom(options: Options, t: Translate): Promise<Catalog> {
  if (!options.has('price-list')) return createCatalog(await builtIn());
  const file = { option: '--price-list', path: options.text('price-list') };
  return createCatalog(await readDocument(file, { door: 'price-list', parse: parsePriceListText }, t));
}

async function builtIn(): Promise<PriceList> {
  const [current] = builtInPriceLists;
  if (current === undefined) throw new Error('no built-in price list');
  return current.load();
}
