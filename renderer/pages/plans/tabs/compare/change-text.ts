/** A changed cell in words: its column, what stood there, what stands there now. */
import type { Translate } from '../../../../../shared/i18n/index.ts';
import type { FieldChange } from '../../../../../shared/plan/diff.ts';
import { lastDayBefore } from '../../../../../shared/billing/last-day.ts';
import { type LinePart, PLAN_MODES, type Plan } from '../../../../../shared/plan/schema.ts';

/** What the words need: the reader's language and the groups' names. */
export interface ChangeWords {
  readonly t: Translate;
  readonly groupName: (id: string) => string;
  readonly productName: (code: string) => string;
  /** Covers an own price where a person asked for that. */
  readonly covered: (amount: string) => string;
}

/** The name of a group by its id, in whichever of the plans has it. */
export function groupNamesOf(...plans: readonly Plan[]): (id: string) => string {
  const names = new Map(plans.flatMap(({ groups }) => groups.map(({ id, name }) => [id, name] as const)));
  return (id) => names.get(id) ?? id;
}

/** A change of a line's cell. */
export function cellChangeText(words: ChangeWords, { field, from, to }: FieldChange<LinePart>): string {
  const { t } = words;
  const said = (text: string) => (text === '' ? t('plan.compare.nothing') : cellWords(words, field, text));
  return t('plan.compare.field', { field: partName(t, field), from: said(from), to: said(to) });
}

function partName(t: Translate, part: LinePart): string {
  return t(part === 'boughtOn' ? 'plan.bought.column' : `plan.column.${part}`);
}

/** A change of the plan itself. */
export function planChangeText({ t }: ChangeWords, { field, from, to }: FieldChange): string {
  const shown = (text: string) => (field === 'horizon.to' ? lastDayBefore(text) : text);
  const said = (text: string) => (text === '' ? t('plan.compare.nothing') : shown(text));
  return t('plan.compare.field', { field: planFieldName(t, field), from: said(from), to: said(to) });
}

function cellWords({ t, groupName, productName, covered }: ChangeWords, field: LinePart, text: string): string {
  if (field === 'amount') return covered(text);
  if (field === 'group') return groupName(text);
  if (field === 'product') return productName(text);
  const mode = field === 'mode' ? PLAN_MODES.find((known) => known === text) : undefined;
  if (mode === undefined) return text;
  if (mode === 'cheapest') return t('plan.total.cheapest');
  return mode === 'consumption' ? t('mode.consumption') : t(`strategy.${mode}`);
}

function planFieldName(t: Translate, field: string): string {
  switch (field) {
    case 'name':
      return t('plan.compare.plan-name');
    case 'horizon.from':
      return t('plan.compare.from');
    case 'horizon.to':
      return t('plan.compare.last');
    case 'priceList':
      return t('plan.compare.price-list');
    default:
      return t('plan.compare.group-name');
  }
}
