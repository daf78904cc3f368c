import type { ModeChange } from '../../../../shared/plan/edit/modes.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './apply.module.css';
import { type ApplyOffer, applySums } from './apply-figures.ts';

/** What the ticked changes come to, and why the other lines stay as they are. */
export function ApplySummary({ offer, taken }: { offer: ApplyOffer; taken: readonly ModeChange[] }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const { before, after, saving, gained } = applySums(taken);
  const { asked, unpriced, changes } = offer;
  const hasOrders = taken.some(({ mode }) => mode !== 'configuration');
  const already = asked - unpriced - changes.length;
  const amounts = { before: amountText(before), after: amountText(after), saving: amountText(saving) };
  return (
    <output className={classes['summary']}>
      {changes.length > 0 && <strong>{t('plan.apply.summary', { count: taken.length, of: asked, ...amounts })}</strong>}
      {gained > 0 && <span>{t('plan.apply.gained', { count: gained })}</span>}
      {hasOrders && <span className={classes['dim']}>{t('plan.apply.orders')}</span>}
      {already > 0 && <span className={classes['dim']}>{t('plan.apply.already', { count: already })}</span>}
      {unpriced > 0 && <span className={classes['dim']}>{t('plan.apply.unpriced', { count: unpriced })}</span>}
    </output>
  );
}
