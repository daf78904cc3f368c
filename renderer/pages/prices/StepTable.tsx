import { evaluate } from '../../../shared/catalog/formula.ts';
import { breakEven, displayPrice, type PriceTableRow } from '../../../shared/catalog/price-table.ts';
import type { PriceFormula } from '../../../shared/catalog/schema.ts';
import type { UnitPrice } from '../../../shared/money/index.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { shortHours } from '../../ui/names/format.ts';
import classes from './PriceDetails.module.css';

type Stepped = Extract<PriceFormula, { steps: unknown }>;

/** Bandwidth prices (PRC-3): every printed step, and what each further Mbps adds. */
export function StepTable({ row: { row } }: { row: PriceTableRow }) {
  const t = useTranslate();
  const month = stepped(row.month);
  const hour = stepped(row.hour);
  const steps = Math.max(month?.steps.length ?? 0, hour?.steps.length ?? 0, 1);
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{t('prices.details.bandwidth')}</th>
          <th scope="col">{t('prices.column.monthly')}</th>
          <th scope="col">{t('prices.column.hourly')}</th>
          <th scope="col">{t('prices.column.breakEven')}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: steps }, (_, index) => (
          <StepRow
            key={index}
            label={t('prices.details.mbps', { mbps: index + 1 })}
            month={priceAt(month, index + 1)}
            hour={priceAt(hour, index + 1)}
          />
        ))}
        <StepRow label={t('prices.details.mbpsAbove')} month={month?.above.each} hour={hour?.above.each} />
      </tbody>
    </table>
  );
}

interface StepRowProps {
  readonly label: string;
  readonly month: UnitPrice | undefined;
  readonly hour: UnitPrice | undefined;
}

function StepRow({ label, month, hour }: StepRowProps) {
  const t = useTranslate();
  const even = breakEven(month, hour);
  const none = t('prices.none');
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{month === undefined ? none : displayPrice(month)}</td>
      <td>{hour === undefined ? none : displayPrice(hour)}</td>
      <td>{even === null ? none : shortHours(even)}</td>
    </tr>
  );
}

function stepped(formula: PriceFormula | undefined): Stepped | undefined {
  return typeof formula === 'object' && 'steps' in formula ? formula : undefined;
}

function priceAt(formula: Stepped | undefined, mbps: number): UnitPrice | undefined {
  return formula && evaluate(formula, { size: mbps, iops: 0 }).price;
}
