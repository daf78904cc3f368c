import type { PlanChangeName } from '../../../shared/plan/edit/names.ts';
import { ChangeNotices } from '../../ui/history/ChangeNotices.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { usePlans } from '../../state/documents/plans/plans-context.tsx';

/** What has to be said about the plans: a failed save, and what was just pasted, removed or undone. */
export function PlansNotices() {
  const t = useTranslate();
  const plans = usePlans();
  return <ChangeNotices {...plans} nameOf={({ name, count }) => t(noticeKey(name), { count })} />;
}

/** Of what was bought the account has a part, which is undone there. */
function noticeKey(name: PlanChangeName) {
  if (name === 'mark-bought' || name === 'unmark-bought') return `plan.bought.notice.${name}` as const;
  return `plan.change.${name}` as const;
}
