import { daysBetween } from '../../../shared/billing/calendar.ts';
import type { AgendaItem } from '../../../shared/forecast/agenda.ts';
import { agendaText, amountOf } from '../../../shared/forecast/agenda-text.ts';
import type { ShownForecast } from '../../../shared/forecast/question.ts';
import { useAmountText } from '../../ui/amounts/hidden-amounts.tsx';
import { useNavigate } from '../../state/navigation.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { ItemRow } from './ItemRow.tsx';

/** What the forecast asks for. Leads there; a coupon to the coupons. */
export function ForecastRow({ item, shown }: { item: AgendaItem; shown: ShownForecast }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const navigate = useNavigate();
  const { what, next, why } = agendaText(item, { t, amountText, nameOf: (id) => shown.names.get(id) ?? id });
  const isCoupon = item.kind === 'coupon-lost';
  return (
    <ItemRow
      by={item.by}
      days={daysBetween(shown.start.date, item.by)}
      urgent={item.severity === 'urgent'}
      what={what}
      next={next}
      why={why}
      amount={amountOf(item)}
      onGo={() => navigate(isCoupon ? { page: 'account', section: 'coupons' } : { page: 'forecast' })}
    />
  );
}
