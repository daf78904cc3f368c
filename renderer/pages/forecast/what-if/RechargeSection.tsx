import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type PlannedRecharge, withRecharge, withoutRecharge } from '../../../../shared/forecast/options.ts';
import { rechargesOf } from '../../../../shared/forecast/recharges.ts';
import { formatMoney, money } from '../../../../shared/money/index.ts';
import { AmountField } from '../../../ui/form/AmountField.tsx';
import { DayField } from '../../../ui/form/DayField.tsx';
import formClasses from '../../../ui/form/form.module.css';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { WholeDates } from '../../../ui/dates/WholeDates.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { useEffectText } from './effects.tsx';
import { type RechargeDraft, readRecharge } from './recharge-draft.ts';
import { EffectLine, SwitchSection } from './SwitchSection.tsx';
import classes from './what-if.module.css';

/** More money at the beginning of a day: what is already assumed, the next recommended one, and one to type. */
export function RechargeSection() {
  const t = useTranslate();
  const { choices } = useForecastPage();
  return (
    <SwitchSection title={t('forecast.if.recharges')}>
      {choices.whatIf.recharges?.map((recharge) => (
        <RechargeLine key={recharge.id} recharge={recharge} />
      ))}
      <Recommended />
      <RechargeForm />
    </SwitchSection>
  );
}

function RechargeLine({ recharge: { id, on, amount } }: { recharge: PlannedRecharge }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const effectText = useEffectText();
  const { choices, choose } = useForecastPage();
  const said = { amount: amountText(money(amount)), date: on };
  return (
    <div className={classes['line']}>
      <div>
        {t('forecast.if.recharge', said)}
        <EffectLine text={effectText({ kind: 'recharge', id })} />
      </div>
      <ActionIcon
        size={22}
        variant="subtle"
        color="gray"
        aria-label={t('forecast.if.recharge.remove', said)}
        onClick={() => choose({ whatIf: withoutRecharge(choices.whatIf, id) })}
      >
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** The first top-up of the forecast in view, taken over by a press. */
function Recommended() {
  const t = useTranslate();
  const amountText = useAmountText();
  const { view, choices, choose } = useForecastPage();
  const [first] = rechargesOf(view.shown?.topUps ?? []);
  if (first === undefined) return null;
  const take = () => {
    const recharge = { id: crypto.randomUUID(), on: first.by, amount: formatMoney(first.amount) };
    choose({ whatIf: withRecharge(choices.whatIf, recharge) });
  };
  return (
    <Button
      size="compact-sm"
      variant="light"
      className={classes['recommended'] ?? ''}
      // One that is already on its way is not taken a second time.
      disabled={view.status !== 'answered'}
      onClick={take}
    >
      <span>
        <WholeDates
          text={t('forecast.if.recharge.recommended', { amount: amountText(first.amount), date: first.by })}
        />
      </span>
    </Button>
  );
}

function RechargeForm() {
  const t = useTranslate();
  const { view, choices, choose } = useForecastPage();
  const days = view.shown?.days;
  const bounds = { from: view.shown?.start.date, to: days?.at(-1)?.date };
  const empty: RechargeDraft = { on: '', amount: '' };
  const { draft, set, faults, leave, submit } = useDraft({
    name: 'what-if recharge',
    initial: empty,
    read: (typed) => readRecharge(typed, bounds),
    onValue: (value) => {
      choose({ whatIf: withRecharge(choices.whatIf, { id: crypto.randomUUID(), ...value }) });
      set(empty);
    },
  });
  return (
    <form
      className={`${classes['recharge'] ?? ''} ${formClasses['fields'] ?? ''}`}
      onSubmit={submit}
      onBlurCapture={leave}
      noValidate
    >
      <DayField
        name="on"
        label={t('forecast.if.recharge.day')}
        value={draft.on}
        onChange={(on) => set({ on })}
        fault={faults.on}
      />
      <AmountField
        name="amount"
        label={t('forecast.if.recharge.amount')}
        value={draft.amount}
        onChange={(amount) => set({ amount })}
        fault={faults.amount}
      />
      <ActionIcon size={30} variant="default" type="submit" aria-label={t('forecast.if.recharge.add')}>
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
    </form>
  );
}
