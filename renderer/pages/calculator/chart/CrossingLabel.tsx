import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { CrossingMark } from './crossing-marks.ts';

interface CrossingLabelProps {
  readonly mark: CrossingMark;
  /** The place of the line, which the chart fills in. */
  readonly viewBox?: { readonly x?: number; readonly y?: number };
}

/** Day and amount of a crossing, over its line. */
export function CrossingLabel({ mark: { day, amount, anchor }, viewBox }: CrossingLabelProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  if (anchor === undefined) return null;
  const { x = 0, y = 0 } = viewBox ?? {};
  return (
    <text x={x} y={y} dy={-7} textAnchor={anchor} fill="var(--cd-text)" fontSize={12}>
      {t('chart.crossing', { day, amount: amountText(amount) })}
    </text>
  );
}
