import { displayPrice, type PriceTableRow } from '../../../shared/catalog/price-table.ts';
import type { PriceFormula } from '../../../shared/catalog/schema.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { compareExact, exact, over, roundHalfUp } from '../../../shared/money/index.ts';
import { type Fact, Facts } from '../../ui/components/Facts.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './PriceDetails.module.css';
import { fullHours } from '../../ui/names/format.ts';
import { StepTable } from './StepTable.tsx';

/** The longest month. */
const MOST_HOURS_A_MONTH = 31 * 24;

/** A row's prices in full: every step, every part, and where the monthly package becomes cheaper. */
export function PriceFacts({ row }: { row: PriceTableRow }) {
  const t = useTranslate();
  const { month, hour } = row.row;
  const stepped = [month, hour].some((formula) => typeof formula === 'object' && 'steps' in formula);
  const sentences = breakEvenSentences(t, row);
  return (
    <>
      {stepped ? <StepTable row={row} /> : <Facts facts={priceFacts(t, row)} />}
      {sentences.map((sentence) => (
        <p key={sentence} className={classes['sentence']}>
          {sentence}
        </p>
      ))}
    </>
  );
}

function priceFacts(t: Translate, { row, usage, breakEven }: PriceTableRow): Fact[] {
  const facts: Fact[] = [
    ...formulaFacts(t, t('strategy.monthly'), row.month),
    ...formulaFacts(t, t('strategy.configuration'), row.hour, 'hour'),
  ];
  for (const { price, per } of usage) {
    facts.push(fact(t(`prices.usage.${per}`), t(`prices.per.${per}`, { price: displayPrice(price) })));
  }
  if (breakEven !== null) {
    facts.push(fact(t('prices.details.breakEven.label'), t('prices.hours', { hours: fullHours(breakEven) })));
  }
  return facts;
}

function fact(name: string, value: string): Fact {
  return { name, value, numeric: true };
}

function formulaFacts(
  t: Translate,
  name: string,
  formula: PriceFormula | undefined,
  unit: 'month' | 'hour' = 'month',
): Fact[] {
  const per = (price: string) => t(unit === 'month' ? 'prices.details.perMonth' : 'prices.details.perHour', { price });
  if (formula === undefined) return [];
  if (typeof formula === 'string') return [fact(name, per(displayPrice(formula)))];
  if ('perGb' in formula) {
    const capacity = fact(t('prices.details.perGb', { name }), per(displayPrice(formula.perGb)));
    if (formula.perIops === undefined) return [capacity];
    return [capacity, fact(t('prices.details.perIops', { name }), per(displayPrice(formula.perIops)))];
  }
  if ('steps' in formula) return [];
  return formula.tiers.map(({ upTo, each }) => {
    const range = upTo === undefined ? t('prices.details.lastTier') : t('prices.details.tier', { count: upTo });
    return fact(t('prices.details.nameOfTier', { name, range }), per(displayPrice(each)));
  });
}

function breakEvenSentences(t: Translate, { breakEven, monthly, hourly }: PriceTableRow): string[] {
  if (breakEven === null) {
    return monthly?.basis === 'gb-without-iops' && hourly !== null ? [t('prices.details.breakEven.depends')] : [];
  }
  const { value } = breakEven;
  const hours = fullHours(breakEven);
  const never = compareExact(value, exact(MOST_HOURS_A_MONTH)) > 0;
  const sentence = never
    ? t('prices.details.breakEven.never', { hours })
    : t('prices.details.breakEven', { hours, days: roundHalfUp(over(value, 24), 1) });
  return monthly?.basis === 'first-mbps' ? [sentence, t('prices.details.breakEven.mbps')] : [sentence];
}
