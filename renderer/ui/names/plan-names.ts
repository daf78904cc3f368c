/** The codes of a plan in the reader's words: modes, strategies, products, regions, terms, columns. */
import { termText } from '../../../shared/billing/result-text.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { PRODUCT_CODES, TERMS } from '../../../shared/catalog/schema.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { LineStrategy } from '../../../shared/plan/line-answer.ts';
import { LINE_FIELDS, type LineField, PAID_PER, PLAN_MODES, type PlanMode } from '../../../shared/plan/schema.ts';
import type { Language } from '../../../shared/i18n/language.ts';

/** Who the names are for, and the list that has those of products and regions. */
export interface NameContext {
  readonly t: Translate;
  readonly language: Language;
  readonly catalog: Catalog;
}

/** A mode as it stands in a sentence; no mode is the cheapest one. */
export function modeName(t: Translate, mode: PlanMode | ''): string {
  if (mode === '' || mode === 'cheapest') return t('plan.details.mode.cheapest');
  return mode === 'configuration-then-monthly' ? t('plan.details.mode.mixed') : t(`mode.${mode}`);
}

/** A strategy as the title of a row. */
export function strategyName(t: Translate, strategy: LineStrategy): string {
  if (strategy === 'own') return t('plan.own');
  return strategy === 'consumption' ? t('mode.consumption') : t(`strategy.${strategy}`);
}

/** The words for a code of a plan or of the price list; a text that is none stays as it is. */
export function codeName({ t, language, catalog }: NameContext, code: string): string {
  const mode = found(PLAN_MODES, code);
  if (mode !== undefined) return modeName(t, mode);
  const per = found(PAID_PER, code);
  if (per !== undefined) return t(`plan.details.per.${per}`);
  const term = found(TERMS, code);
  if (term !== undefined) return termText(t, term);
  const field = found(LINE_FIELDS, code);
  if (field !== undefined) return t(`plan.column.${field}`);
  const product = found(PRODUCT_CODES, code);
  const named = product === undefined ? catalog.region(code) : catalog.product(product);
  return named?.name[language] ?? code;
}

const DISK_PART = /^disks\[(\d+)\]\.(type|gb|iops)$/;

/** The column in which a field of a line stands: `disks[0].gb` is in that of the disks. */
export function columnOf(field: string): LineField {
  return found(LINE_FIELDS, field.replace(/[[.].*$/s, '')) ?? 'name';
}

/** A field of a line as its column is titled; a part of a disk says of which one. */
export function fieldName(t: Translate, field: string): string {
  const [, index = '', part = ''] = DISK_PART.exec(field) ?? [];
  const number = Number(index) + 1;
  if (part === 'type' || part === 'gb' || part === 'iops') return t(`calc.disk.${part}`, { number });
  return t(`plan.column.${columnOf(field)}`);
}

function found<C extends string>(codes: readonly C[], text: string): C | undefined {
  return codes.find((code) => code === text);
}
