import type { ExplainedFigure } from '../../../shared/billing/explain.ts';
import type { Translate } from '../../../shared/i18n/index.ts';

/** What a figure is, in words: `Monthly package, the first 182 days`. */
export function figureName(t: Translate, figure: ExplainedFigure): string {
  if (figure.kind === 'before-switch') return t('why.beforeSwitch');
  if (figure.kind === 'break-even') return t('why.breakEven');
  if (figure.kind === 'consumption') return t('why.consumption');
  const strategy = t(`strategy.${figure.strategy}`);
  if (figure.kind === 'total') return t('why.total', { strategy, days: t('days', { count: figure.days }) });
  if (figure.kind === 'now') return t('why.now', { strategy });
  if (figure.kind === 'per-day') return t('why.perDay', { strategy });
  if (figure.kind === 'order') return t('why.order', { strategy, number: figure.index + 1 });
  if (figure.kind === 'fewer-orders') return t('why.fewerOrders', { strategy });
  if (figure.kind === 'fewer-extra') return t('why.fewerExtra', { strategy });
  const than = t(`strategy.${figure.than}`);
  return t('why.difference', { strategy, than, days: t('days', { count: figure.days }) });
}
