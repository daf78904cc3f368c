/** Whether the parts of a price list fit together: what a schema of single values cannot see. */
import { nearestMatches } from './nearest.ts';
import { type DocumentProblem, type DocumentProblemCode, pathText, shown } from '../document/problem.ts';
import {
  PRICE_UNITS,
  type PriceFormula,
  type PriceList,
  type PriceListProduct,
  type PriceListType,
  type PriceRow,
  type PriceUnit,
  type ProductCode,
} from './schema.ts';

type Path = readonly PropertyKey[];
type Shape = 'flat' | 'perGb' | 'steps' | 'tiers';
type Problems = Generator<DocumentProblem, void>;

/** The problems of a list that has passed the schema, one by one. */
export function* crossCheck(list: PriceList): Problems {
  yield* duplicates(list);
  for (const [index, product] of list.products.entries()) yield* yearFactors(product, ['products', index]);
  for (const [index, type] of list.types.entries()) yield* ofType(list, type, ['types', index]);
  const declared = declaredIn(list);
  for (const [index, row] of list.prices.entries()) {
    yield* references(declared, row, ['prices', index]);
    yield* prices(row, ['prices', index]);
  }
}

function problem(
  path: Path,
  code: DocumentProblemCode,
  given: unknown,
  accepted: readonly string[] = [],
): DocumentProblem {
  return { path: pathText(path), code, given: shown(given), accepted };
}

/** Codes have no spaces, so a space keeps the parts of a key apart. */
function* duplicates({ products, regions, types, prices: rows }: PriceList): Problems {
  yield* once(products.map(({ code }, index) => ({ key: code, path: ['products', index, 'code'] })));
  yield* once(regions.map(({ code }, index) => ({ key: code, path: ['regions', index, 'code'] })));
  yield* once(types.map(({ product, type }, index) => ({ key: `${product} ${type}`, path: ['types', index] })));
  yield* once(
    rows.map(({ product, region, type }, index) => ({ key: `${product} ${region} ${type}`, path: ['prices', index] })),
  );
  // Two rows for the bandwidth of one product's instances in one region would leave the price open.
  yield* once(
    rows.flatMap(({ region, serves = [] }, index) =>
      serves.map((product, at) => ({ key: `${product} ${region}`, path: ['prices', index, 'serves', at] })),
    ),
  );
}

function* once(entries: readonly { readonly key: string; readonly path: Path }[]): Problems {
  const first = new Map<string, Path>();
  for (const { key, path } of entries) {
    const before = first.get(key);
    if (before === undefined) first.set(key, path);
    else yield problem(path, 'given-twice', key, [pathText(before)]);
  }
}

const YEAR_TERMS = ['1y', '2y', '3y'] as const;
/** What PKG-3 says for most products. */
const USUAL_FACTORS = { '1y': '"10"', '2y': '"20"', '3y': '"30"' } as const;

/** PKG-3: a year term cannot be priced without its factor, and a factor without its term is a mistake. */
function* yearFactors({ monthly }: PriceListProduct, path: Path): Problems {
  if (monthly === undefined) return;
  const { terms, yearFactors: factors } = monthly;
  yield* once(terms.map((term, index) => ({ key: term, path: [...path, 'monthly', 'terms', index] })));
  for (const term of YEAR_TERMS) {
    const place = [...path, 'monthly', 'yearFactors', term];
    const factor = factors[term];
    if (terms.includes(term) && factor === undefined) {
      yield problem(place, 'year-factor-missing', factor, [USUAL_FACTORS[term]]);
    }
    if (!terms.includes(term) && factor !== undefined) {
      yield problem(place, 'year-factor-without-term', factor, terms);
    }
  }
}

function* ofType(list: PriceList, { product, size, iops }: PriceListType, path: Path): Problems {
  const codes = list.products.map(({ code }) => code);
  if (!codes.includes(product)) yield problem([...path, 'product'], 'not-declared', product, codes);
  if (size !== undefined && size.maxGb < size.minGb) {
    yield problem([...path, 'size', 'maxGb'], 'range-reversed', size.maxGb, [String(size.minGb)]);
  }
  if (iops !== undefined && iops.max < iops.min) {
    yield problem([...path, 'iops', 'max'], 'range-reversed', iops.max, [String(iops.min)]);
  }
}

/** The codes that rows may use. Sets, because a plain object would also know `constructor`. */
interface Declared {
  readonly products: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly types: ReadonlyMap<ProductCode, ReadonlySet<string>>;
}

function declaredIn({ products, regions, sources, types }: PriceList): Declared {
  const byProduct = new Map<ProductCode, Set<string>>();
  for (const { product, type } of types) {
    const codes = byProduct.get(product) ?? new Set<string>();
    byProduct.set(product, codes.add(type));
  }
  return {
    products: new Set(products.map(({ code }) => code)),
    regions: new Set(regions.map(({ code }) => code)),
    sources: new Set(Object.keys(sources)),
    types: byProduct,
  };
}

function* references(declared: Declared, row: PriceRow, path: Path): Problems {
  const known = [
    { key: 'product', codes: declared.products },
    { key: 'region', codes: declared.regions },
    { key: 'type', codes: declared.types.get(row.product) ?? new Set<string>() },
    { key: 'source', codes: declared.sources },
  ] as const;
  for (const { key, codes } of known) {
    if (!codes.has(row[key])) yield problem([...path, key], 'not-declared', row[key], nearest(row[key], codes));
  }
}

const SUGGESTIONS = 5;
const LONGEST_CODE = 60;

/** The nearest codes, or the first ones where none is near (or what was given is far too long to compare). */
function nearest(given: string, codes: ReadonlySet<string>): readonly string[] {
  const near = given.length > LONGEST_CODE ? [] : nearestMatches(given, [...codes], SUGGESTIONS);
  return near.length > 0 ? near : [...codes].slice(0, SUGGESTIONS);
}

/** How the prices of a product are written, per billing unit. */
type Units = Readonly<Partial<Record<PriceUnit, readonly Shape[]>>>;
const INSTANCE: Units = { month: ['flat'], hour: ['flat'] };
const BY_MBPS: Units = { month: ['steps', 'tiers'], hour: ['steps', 'tiers'] };
const UNITS: Readonly<Record<ProductCode, Units>> = {
  vm: INSTANCE,
  cps: INSTANCE,
  dcps: INSTANCE,
  disk: { month: ['perGb', 'tiers'], hour: ['perGb', 'tiers'] },
  eip: BY_MBPS,
  'shared-bandwidth': BY_MBPS,
  'uplink-bandwidth': BY_MBPS,
  'ipv6-bandwidth': BY_MBPS,
  'eip-traffic': { day: ['flat'], gb: ['flat'] },
  snapshot: { gbDay: ['flat'] },
};

const EXAMPLES: Readonly<Record<Shape, string>> = {
  flat: '"136.5"',
  perGb: '{"perGb": "0.39"}',
  steps: '{"steps": ["23"], "above": {"base": "23", "from": 1, "each": "80"}}',
  tiers: '{"tiers": [{"upTo": 5, "each": "23"}, {"each": "80"}]}',
};

function* prices(row: PriceRow, path: Path): Problems {
  const units = UNITS[row.product];
  const given = PRICE_UNITS.filter((unit) => row[unit] !== undefined);
  if (given.length === 0) yield problem(path, 'no-price-in-row', undefined, Object.keys(units));
  for (const unit of given) {
    const formula = row[unit];
    if (formula !== undefined) yield* ofUnit(units, unit, formula, [...path, unit]);
  }
  if (row.serves !== undefined && units !== BY_MBPS) {
    yield problem([...path, 'serves'], 'serves-not-of-product', row.product, productsByMbps());
  }
}

function* ofUnit(units: Units, unit: PriceUnit, formula: PriceFormula, path: Path): Problems {
  const accepted = units[unit];
  if (accepted === undefined) {
    yield problem(path, 'unit-not-of-product', unit, Object.keys(units));
    return;
  }
  const shape = shapeOf(formula);
  if (!accepted.includes(shape)) {
    const given = shape === 'flat' ? formula : shape;
    const examples = accepted.map((each) => EXAMPLES[each]);
    yield problem(path, 'formula-not-of-product', given, examples);
  }
  yield* insideFormula(formula, path);
}

function shapeOf(formula: PriceFormula): Shape {
  if (typeof formula === 'string') return 'flat';
  if ('perGb' in formula) return 'perGb';
  return 'steps' in formula ? 'steps' : 'tiers';
}

function* insideFormula(formula: PriceFormula, path: Path): Problems {
  if (typeof formula === 'string' || 'perGb' in formula) return;
  if ('steps' in formula) {
    const { steps, above } = formula;
    // Between the last step and a later start there would be no price, or a negative one.
    if (above.from > steps.length) {
      yield problem([...path, 'above', 'from'], 'steps-end-before-formula', above.from, [String(steps.length)]);
    }
    return;
  }
  yield* tierEnds(formula.tiers, [...path, 'tiers']);
}

function* tierEnds(tiers: readonly { readonly upTo?: number | undefined }[], path: Path): Problems {
  let reached = 0;
  for (const [index, { upTo }] of tiers.entries()) {
    const isLast = index === tiers.length - 1;
    const fits = isLast ? upTo === undefined : upTo !== undefined && upTo > reached;
    if (!fits) yield problem([...path, index, 'upTo'], 'tiers-out-of-order', upTo);
    reached = upTo ?? reached;
  }
}

function productsByMbps(): string[] {
  return Object.entries(UNITS).flatMap(([code, units]) => (units === BY_MBPS ? [code] : []));
}
