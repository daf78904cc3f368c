/** Look-ups in one price list, prepared once: rows by product, region and type; names; what is offered where. */
import type {
  PriceList,
  PriceListProduct,
  PriceListRegion,
  PriceListType,
  PriceRow,
  PriceSource,
  ProductCode,
} from './schema.ts';

export interface Catalog {
  readonly list: PriceList;
  product(code: ProductCode): PriceListProduct | undefined;
  region(code: string): PriceListRegion | undefined;
  type(product: ProductCode, type: string): PriceListType | undefined;
  row(product: ProductCode, region: string, type: string): PriceRow | undefined;
  /** The rows of a product in a region, in the list's order. */
  rowsIn(product: ProductCode, region: string): readonly PriceRow[];
  /** The regions and nodes in which a product has a price, in the list's order. */
  regionsOf(product: ProductCode): readonly PriceListRegion[];
  /** The types of a product that the list names, with or without a price, in the list's order. */
  typesOf(product: ProductCode): readonly PriceListType[];
  /** The bandwidth row that the instances of a product take their public bandwidth from. */
  bandwidthFor(product: ProductCode, region: string): PriceRow | undefined;
  source(row: PriceRow): PriceSource;
}

/** Prepares the look-ups. The list must have passed `readPriceList`; a row without a source is a programming error. */
export function createCatalog(list: PriceList): Catalog {
  const products = new Map(list.products.map((product) => [product.code, product]));
  const regions = new Map(list.regions.map((region) => [region.code, region]));
  const types = new Map(list.types.map((type) => [key(type.product, type.type), type]));
  const rows = new Map(list.prices.map((row) => [key(row.product, row.region, row.type), row]));
  const byPlace = Map.groupBy(list.prices, (row) => key(row.product, row.region));
  const typesByProduct = Map.groupBy(list.types, (type) => type.product);
  const offered = new Map(
    list.products.map(({ code }) => [code, list.regions.filter((region) => byPlace.has(key(code, region.code)))]),
  );
  // A list that has passed `readPriceList` names the row of a product's bandwidth in a region once.
  const bandwidth = new Map(
    list.prices.flatMap((row) => (row.serves ?? []).map((product) => [key(product, row.region), row] as const)),
  );

  return {
    list,
    product: (code) => products.get(code),
    region: (code) => regions.get(code),
    type: (product, type) => types.get(key(product, type)),
    row: (product, region, type) => rows.get(key(product, region, type)),
    rowsIn: (product, region) => byPlace.get(key(product, region)) ?? [],
    regionsOf: (product) => offered.get(product) ?? [],
    typesOf: (product) => typesByProduct.get(product) ?? [],
    bandwidthFor: (product, region) => bandwidth.get(key(product, region)),
    source(row) {
      const source = list.sources[row.source];
      if (source === undefined) throw new Error(`price list ${list.id} has no source ${row.source}`);
      return source;
    },
  };
}

/** Codes have no spaces, so a space keeps the parts apart. */
function key(...parts: string[]): string {
  return parts.join(' ');
}
