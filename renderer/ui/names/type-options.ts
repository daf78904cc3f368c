/** The types one can choose, with what is known about each, and the search over them. */
import { evaluate } from '../../../shared/catalog/formula.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import type { PriceFormula, PriceRow, ProductCode } from '../../../shared/catalog/schema.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { hasIops } from '../../state/documents/calculator/changes.ts';
import { displayDecimal } from './decimal-text.ts';
import type { Language } from '../../../shared/i18n/language.ts';

export interface TypeOption {
  readonly type: string;
  /** The name where it says more than the code. */
  readonly name: string;
  /** Family, vCPU, memory. */
  readonly specs: string;
  /** `¥136.50 a month · ¥0.47 an hour` of one unit, where the price does not depend on a size. */
  readonly prices: string;
  readonly soldOut: boolean;
  readonly searched: string;
}

/** The types of a product in a region, in the list's order. */
export function typeOptions(
  { t, language, catalog }: { readonly t: Translate; readonly language: Language; readonly catalog: Catalog },
  product: ProductCode,
  region: string,
): TypeOption[] {
  return catalog.rowsIn(product, region).map((row) => {
    const known = catalog.type(product, row.type);
    const name = known?.name[language] ?? '';
    const vcpu = known?.vcpu === undefined ? '' : t('calc.vcpu', { count: known.vcpu });
    const memory = known?.memoryGiB === undefined ? '' : t('calc.memory', { count: known.memoryGiB });
    const specs = [known?.family?.[language], vcpu, memory].filter((part) => part !== undefined && part !== '');
    const names = [known?.name.en, known?.name.zh, known?.family?.en, known?.family?.zh];
    const searched = [row.type, ...names, ...Object.values(known?.specs ?? {}), vcpu, memory].join(' ').toLowerCase();
    return {
      type: row.type,
      name: name === row.type ? '' : name,
      specs: specs.join(' · '),
      prices: pricesOf(t, row),
      soldOut: !row.onSale,
      searched: `${searched} ${searched.replaceAll(/(?<=\d)\s+(?=[a-z\p{L}])/gu, '')}`,
    };
  });
}

/** Every word has to occur; the order stays. `2vcpu` and `2 vCPU` find the same. */
export function searchTypes(options: readonly TypeOption[], query: string): TypeOption[] {
  const wanted = query.toLowerCase().replaceAll(/(?<=\d)\s+(?=vcpu|gib|gb|核)/g, '');
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  return options.filter(({ searched }) => words.every((word) => occurs(searched, word)));
}

/** A number must not be the tail of a longer one: `8gib` does not find 128 GiB. */
function occurs(searched: string, word: string): boolean {
  if (!/^\d/.test(word)) return searched.includes(word);
  return new RegExp(String.raw`(?<![\d.])${escaped(word)}`).test(searched);
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Flat prices as they are; per GB, with IOPS apart, for disks; steps of bandwidth are for the answer to say. */
function pricesOf(t: Translate, row: PriceRow): string {
  const { month, hour } = row;
  if (month === undefined && hour === undefined) return '';
  if ([month, hour].some((formula) => typeof formula === 'object' && !('perGb' in formula))) return '';
  const prices = { month: priceText(t, month), hour: priceText(t, hour) };
  if (typeof month === 'string' || typeof hour === 'string') return t('calc.type.prices', prices);
  return t(hasIops(row) ? 'calc.type.pricesPerGbAndIops' : 'calc.type.pricesPerGb', prices);
}

/** A price as printed, of one GB where it is per GB (PRC-1). */
function priceText(t: Translate, formula: PriceFormula | undefined): string {
  if (formula === undefined) return t('calc.noPrice');
  return displayDecimal(evaluate(formula, { size: 1, iops: 0 }).price);
}
