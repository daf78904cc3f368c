/** What a forecast says, in words: the same in the window and on the command line. */
import { type BalanceAge, isBalanceAhead } from '../account/balance-age.ts';
import type { ChinaTime } from '../billing/calendar.ts';
import { describeWarning } from '../billing/describe.ts';
import type { ProductCode } from '../catalog/schema.ts';
import type { Translate } from '../i18n/index.ts';
import { type Money, ZERO, displayMoney } from '../money/index.ts';
import { inOneLine } from '../text/guard.ts';
import type { ForecastEvent } from './event.ts';
import type { ForecastInput } from './input.ts';
import type { PriceWarning } from './question.ts';

/** From the id of a resource or plan line to what a person calls it. */
export type NameOf = (id: string) => string;

/** The names of an input, each in one line; a resource comes before a plan line of the same id. */
export function namesOf({
  resources,
  payments,
  begins,
}: Pick<ForecastInput, 'resources' | 'payments' | 'begins'>): NameOf {
  const names = new Map([...begins, ...payments, ...resources].map(({ id, name }) => [id, name]));
  return (id) => inOneLine(names.get(id) ?? id);
}

/** One sentence on an event, without its moment and the balance. `amountText` covers amounts where a person asked for that. */
export function describeEvent(
  t: Translate,
  event: ForecastEvent,
  nameOf: NameOf,
  amountText: (amount: Money) => string = displayMoney,
): string {
  return t(`forecast.event.${sentenceOf(event)}`, paramsOf(t, event, { nameOf, amountText }));
}

/** What holds no data: what is lost of it is the address, or the bandwidth. */
export const WITHOUT_DATA: ReadonlySet<ProductCode> = new Set([
  'eip',
  'eip-traffic',
  'shared-bandwidth',
  'uplink-bandwidth',
  'ipv6-bandwidth',
]);

/** What an event says where its kind alone does not tell. */
function sentenceOf({ kind, rule, until, product }: ForecastEvent) {
  const hasNoData = product !== undefined && WITHOUT_DATA.has(product);
  if (kind === 'stopped' && until !== undefined) return hasNoData ? 'stopped.address' : 'stopped.kept';
  if (kind === 'released' && hasNoData) return product.startsWith('eip') ? 'released.address' : 'released.bandwidth';
  if ((kind === 'order' || kind === 'order-unmet') && rule === 'CFG-4') return `${kind}.to-monthly` as const;
  if (kind === 'enable-refused' && rule === 'BAL-5') return 'enable-refused.arrears';
  if (kind === 'renewed' && rule === 'PKG-4a') return 'renewed.further-days';
  return kind;
}

const CAUSES = ['bill', 'plan-bill', 'movement', 'order-unmet', 'enable-refused', 'renewal-failed', 'arrears'] as const;

/** Why something is short, in one sentence that names when and how much. `amountText` as in `describeEvent`. */
export function describeCause(
  t: Translate,
  event: ForecastEvent,
  nameOf: NameOf,
  amountText: (amount: Money) => string = displayMoney,
): string {
  return t(`forecast.cause.${causeOf(event)}`, paramsOf(t, event, { nameOf, amountText }));
}

function causeOf({ kind, rule }: ForecastEvent) {
  if (kind === 'order-unmet' && rule === 'CFG-4') return 'order-unmet.to-monthly';
  if (kind === 'enable-refused' && rule === 'BAL-5') return 'enable-refused.arrears';
  return CAUSES.find((each) => each === kind) ?? 'bill';
}

interface Wording {
  readonly nameOf: NameOf;
  readonly amountText: (amount: Money) => string;
}

function paramsOf(t: Translate, event: ForecastEvent, { nameOf, amountText }: Wording) {
  const { at, due = ZERO, unmet, lack, left = ZERO, until, days = 0, coupon = '', note = '' } = event;
  return {
    names: namesText(t, event, nameOf),
    at: momentText(at),
    due: amountText(due),
    short: amountText(unmet ?? lack ?? ZERO),
    left: amountText(left),
    until: until === undefined ? '–' : momentText(until),
    days: t('days', { count: days }),
    coupon,
    note,
  };
}

/** Of more than these the first one is named and the others are counted. */
export const MOST_NAMES = 3;

/** What something is about: names, or the first of them and how many more there are. */
export function namesText(
  t: Translate,
  { ids = [], note = '' }: Pick<ForecastEvent, 'ids' | 'note'>,
  nameOf: NameOf,
): string {
  if (ids.length === 0) return note;
  const [first = ''] = ids;
  if (ids.length > MOST_NAMES) return t('forecast.and-more', { names: nameOf(first), count: ids.length - 1 });
  return ids.map(nameOf).join(t('forecast.comma'));
}

/** `2026-12-09 08:00`; the last second of a day is shown as it is. */
export function momentText({ date, time }: ChinaTime): string {
  return `${date} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** That a balance is old, and what that means for a forecast. */
export function balanceAgeText(t: Translate, { asOf, days }: BalanceAge): string {
  const at = momentText(asOf);
  if (isBalanceAhead({ days })) return t('forecast.balance-ahead', { at });
  return t('forecast.old-balance', { at, days: t('days', { count: days }) });
}

/** What is worth knowing of the prices of resources and plan lines: what is said of several is said once. */
export function priceWarningTexts(t: Translate, warnings: readonly PriceWarning[]): string[] {
  const alike = Map.groupBy(warnings, ({ warning }) => describeWarning(t, warning));
  return [...alike].map(([text, of]) => {
    const names = new Map(of.map(({ id, name }) => [id, name]));
    return t('forecast.warning', { name: namesText(t, { ids: [...names.keys()] }, (id) => names.get(id) ?? id), text });
  });
}
