/** Parts of the readable answers that `quote` and `compare` share. */
import { describeWarning } from '../../shared/billing/describe.ts';
import type { PriceLine } from '../../shared/billing/line.ts';
import { type PricedSet, warningsFor } from '../../shared/billing/priced-set.ts';
import { monthsOf } from '../../shared/billing/terms.ts';
import type { Term } from '../../shared/catalog/schema.ts';
import type { Translate } from '../../shared/i18n/index.ts';
import { exactText, formatMoney, sumMoney } from '../../shared/money/index.ts';
import { conflictText } from '../../shared/rules/conflict.ts';
import { type RuleId, ruleOf } from '../../shared/rules/register.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { table } from './table.ts';

/** `6 months`, `1 year`. */
export function termText(t: Translate, term: Term): string {
  const months = monthsOf(term);
  return term.endsWith('y') ? t('term.years', { count: months / 12 }) : t('term.months', { count: months });
}

/** Price lines with their sum below them. */
export function linesTable(t: Translate, lines: readonly PriceLine[]): string {
  const rows = lines.map((line) => [
    t(`component.${line.component}`),
    line.type,
    `${line.unitPrice} / ${t(`unit.${line.unit}`)}`,
    formatMoney(line.original),
    formatMoney(line.payable),
    exactText(line.erased, 2).text,
  ]);
  const total = [
    t('cli.total'),
    '',
    '',
    formatMoney(sumMoney(lines.map((line) => line.original))),
    formatMoney(sumMoney(lines.map((line) => line.payable))),
    '',
  ];
  return table(
    [
      { title: t('cli.component'), align: 'left' },
      { title: t('cli.type'), align: 'left' },
      { title: t('cli.unit-price'), align: 'right' },
      { title: t('cli.original'), align: 'right' },
      { title: t('cli.payable'), align: 'right' },
      { title: t('cli.erased'), align: 'right' },
    ],
    [...rows, total],
  );
}

/** How each line came about: `instance  136.5 × 6 × 1 × 1 = 819 → 819.00`. */
export function formulas(t: Translate, lines: readonly PriceLine[]): string {
  return lines
    .map((line) => {
      const derived = line.derivation === '' ? '' : `  (${line.unitPrice} = ${line.derivation})`;
      return `${t(`component.${line.component}`)}: ${line.formula}${derived}`;
    })
    .join('\n');
}

/** What an answer is made from. */
interface Grounds {
  readonly set: PricedSet;
  /** The way of paying; absent: several are compared. */
  readonly mode?: 'monthly' | 'configuration' | 'consumption';
  readonly assumptions: readonly RuleId[];
  readonly conflicts: readonly RuleId[];
}

/** Warnings, assumptions, disagreeing pages and the price list's age: what the reader must know before trusting the figures. */
export function footnotes(t: Translate, language: Language, { set, mode, assumptions, conflicts }: Grounds): string {
  const used = mode === undefined ? set.warnings : warningsFor(set, mode);
  const warnings = used.map((warning) => `${t('cli.note')}: ${describeWarning(t, warning)}`);
  const assumed = assumptions.map((id) => {
    const { text, assumption } = ruleOf(id);
    return `${t('cli.assumption')} ${id}: ${text[language]} ${assumption?.[language] ?? ''}`.trimEnd();
  });
  const disagreeing = conflicts.flatMap((id) => [`${id}: ${ruleOf(id).text[language]}`, conflictText(t, id, language)]);
  return [...warnings, ...assumed, ...disagreeing, t('cli.prices', set.priceList)].join('\n');
}
