import { Button, Tooltip } from '@mantine/core';
import { rechargesOf } from '../../../../shared/forecast/recharges.ts';
import { formatMoney } from '../../../../shared/money/index.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { withMovement } from './movement-draft.ts';
import classes from './movements.module.css';

/** Makes the first recommended recharge a known movement. */
export function PlanRecharge() {
  const t = useTranslate();
  const amountText = useAmountText();
  const { update } = useAccounts();
  const { view } = useForecastPage();
  const [first] = rechargesOf(view.shown?.topUps ?? []);
  if (first === undefined) return null;
  const plan = () => {
    const id = crypto.randomUUID();
    const movement = { id, at: first.by, kind: 'recharge' as const, amount: formatMoney(first.amount) };
    update('add-movement', (account) => withMovement(account, id, movement));
  };
  return (
    <Tooltip label={t('forecast.movement.plan.hint')} multiline w={280}>
      <Button
        size="xs"
        variant="light"
        className={classes['plan'] ?? ''}
        // One that is already on its way is not planned a second time.
        disabled={view.status !== 'answered'}
        onClick={plan}
      >
        {t('forecast.movement.plan', { amount: amountText(first.amount), date: first.by })}
      </Button>
    </Tooltip>
  );
}
