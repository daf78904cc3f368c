import { Button, Checkbox } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { markBought } from '../../../../shared/plan/edit/bought.ts';
import { DayField } from '../../../ui/form/DayField.tsx';
import formClasses from '../../../ui/form/form.module.css';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useCatalog } from '../../../state/catalog-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { useTyped } from '../../../state/saving/typing.ts';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import { readBoughtDay } from './bought-day.ts';
import { boughtOffer, chosenWay, entriesOf } from './bought-offer.ts';
import dialog from '../../../ui/components/Dialog.module.css';
import classes from './bought.module.css';
import { BoughtTable } from './BoughtTable.tsx';
import { LinesLeftOut } from './LinesLeftOut.tsx';
import { NeedsAccount } from './NeedsAccount.tsx';

interface BoughtFormProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** The day, how each line was bought, and what happens: one step in the account and one in the plan. */
export function BoughtForm({ ids, onClose }: BoughtFormProps) {
  const t = useTranslate();
  const { plan } = usePlanPage();
  const catalog = useCatalog();
  const today = useChinaDay();
  const accounts = useAccounts();
  const { editPlan } = usePlans();
  // Of the plan as it was when the dialog opened: what is entered stays in place while it closes.
  const [{ lines, left }] = useState(() => boughtOffer(plan, catalog, ids));
  const [offered] = useState<string>(today);
  const [day, setDay] = useState(offered);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [autoRenew, setAutoRenew] = useState(false);
  useTyped(day !== offered || chosen.size > 0 || autoRenew);
  const on = readBoughtDay(day, today);
  const account = accounts.current;
  const count = lines.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!on.ok || account === undefined) return;
    const entries = entriesOf(lines, chosen, { on: on.value, autoRenew, newId: () => crypto.randomUUID() });
    const bought = lines.map(({ priced }) => priced.line.id);
    // One change of both: saved in one write, and undone together.
    const link = crypto.randomUUID();
    accounts.update('add-resource', (now) => ({ ...now, resources: [...now.resources, ...entries] }), { link });
    editPlan({ name: 'mark-bought', count }, (before) => markBought(before, bought, on.value), { link });
    onClose();
  };
  const isMonthly = lines.some((line) => chosenWay(line, chosen).mode === 'monthly');
  return (
    <form className={`${formClasses['form'] ?? ''} ${classes['form'] ?? ''}`} onSubmit={submit} noValidate>
      {count > 0 && account === undefined && <NeedsAccount />}
      {count > 0 && account !== undefined && (
        <>
          <div className={classes['day']}>
            <DayField
              name="on"
              label={t('plan.bought.day')}
              value={day}
              onChange={setDay}
              fault={on.ok ? undefined : on.error}
            />
          </div>
          <BoughtTable
            lines={lines}
            chosen={chosen}
            on={on.ok ? on.value : null}
            today={today}
            onChoose={(id, way) => setChosen((before) => new Map(before).set(id, way))}
          />
          {isMonthly && (
            <Checkbox
              size="xs"
              label={t('plan.bought.auto-renew')}
              checked={autoRenew}
              onChange={(event) => setAutoRenew(event.currentTarget.checked)}
            />
          )}
          <p className={classes['sentence']}>{t('plan.bought.what', { count, account: account.name })}</p>
        </>
      )}
      <LinesLeftOut left={left} />
      <div className={dialog['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t(count === 0 ? 'plan.apply.close' : 'accounts.cancel')}
        </Button>
        {count > 0 && account !== undefined && (
          <Button type="submit" disabled={!on.ok} data-autofocus>
            {t('plan.bought.action', { count })}
          </Button>
        )}
      </div>
    </form>
  );
}
