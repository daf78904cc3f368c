import { Button, Loader } from '@mantine/core';
import { useAmountText } from '../../../../ui/amounts/hidden-amounts.tsx';
import { useNavigate } from '../../../../state/navigation.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { PrintCopy } from '../../print/PrintCopy.tsx';
import { type CheckedPlan, usePlanCheck } from '../../summary/use-plan-check.ts';
import { Hint } from '../../../../ui/table/Hint.tsx';
import { TableArea } from '../../../../ui/table/TableArea.tsx';
import classes from '../tabs.module.css';
import { PaymentsTable } from './PaymentsTable.tsx';

/** Every payment date of the plan against the account in use: what is due, what pays for it, what is short. */
export function PaymentsTab() {
  const t = useTranslate();
  const navigate = useNavigate();
  const state = usePlanCheck();
  if (state.known === 'checked') return <Checked checked={state} />;
  if (state.known === 'no-account' || state.known === 'unknown') {
    const text =
      state.known === 'unknown'
        ? t('plan.payments.unknown', { name: state.account.name })
        : t('plan.payments.no-account');
    return (
      <Hint
        text={text}
        action={
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              navigate({ page: 'account', ...(state.known === 'unknown' && { section: 'reconcile' as const }) })
            }
          >
            {t('plan.payments.account')}
          </Button>
        }
      />
    );
  }
  return <Hint text={t('plan.payments.checking')} sign={<Loader size="xs" aria-hidden />} />;
}

/** A table of more dates is not read by anybody; the first ones decide. */
const MOST_DAYS = 400;

function Checked({ checked }: { checked: CheckedPlan }) {
  const t = useTranslate();
  const { check } = checked;
  const days = check.days.slice(0, MOST_DAYS);
  const title = t('plan.payments.title');
  const notes = <Notes checked={checked} shown={days.length} />;
  return (
    <>
      <div className={classes['bar']}>{notes}</div>
      {days.length > 0 && (
        <TableArea title={title}>
          <PaymentsTable days={days} all={check.days} />
        </TableArea>
      )}
      <PrintCopy
        title={title}
        text={notes}
        {...(days.length > 0 && { table: <PaymentsTable days={days} all={check.days} print /> })}
      />
    </>
  );
}

/** In a component of its own, so that on paper its amounts are never covered. */
function Notes({ checked: { account, today, check }, shown }: { checked: CheckedPlan; shown: number }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const count = check.days.length;
  return (
    <>
      <p>{t('plan.payments.about', { name: account.name, today })}</p>
      {check.earlier > 0n && <p>{t('plan.check.earlier', { amount: amountText(check.earlier) })}</p>}
      {count > shown && <p>{t('plan.payments.more', { shown, count })}</p>}
      {shown === 0 && <p>{t('plan.check.nothing')}</p>}
    </>
  );
}
