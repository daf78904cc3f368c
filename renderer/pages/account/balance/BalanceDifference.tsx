import { IconCheck, IconScale } from '@tabler/icons-react';
import { cashOf, effectOf } from '../../../../shared/account/ledger.ts';
import { entryOfReconciling } from '../../../../shared/account/reconcile.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { Facts } from '../../../ui/components/Facts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './balance.module.css';
import type { ReconcileInput } from './reconcile-draft.ts';

interface DifferenceProps {
  readonly account: StoredAccount;
  /** Undefined while the figures cannot be read. */
  readonly value: ReconcileInput | undefined;
  /** A field says what is wrong with it. */
  readonly isFaulty: boolean;
}

/** Ledger, console, difference, and what would be booked: before it is. */
export function BalanceDifference({ account, value, isFaulty }: DifferenceProps) {
  const t = useTranslate();
  const today = useChinaDay();
  const ledger = { name: t('account.difference.ledger'), value: <Amount amount={cashOf(account.ledger, today)} /> };
  if (value === undefined) {
    return (
      <div className={classes['difference']}>
        <Facts facts={[{ ...ledger, numeric: true }]} />
        <p>{t(isFaulty ? 'account.difference.faulty' : 'account.difference.waiting')}</p>
      </div>
    );
  }
  const { available } = value.figures;
  const entry = entryOfReconciling(account, available, { id: 'preview', date: value.date, note: '' }, today);
  const Sign = entry === undefined ? IconCheck : IconScale;
  return (
    <output className={classes['difference']} data-equal={entry === undefined || undefined}>
      <Facts
        facts={[
          { ...ledger, numeric: true },
          { name: t('account.difference.console'), value: <Amount amount={available} />, numeric: true },
          ...(entry === undefined
            ? []
            : [
                {
                  name: t('account.difference'),
                  value: (
                    <b>
                      <Amount amount={effectOf(entry)} signed />
                    </b>
                  ),
                  numeric: true,
                },
              ]),
        ]}
      />
      <p>
        <Sign size={16} aria-hidden />
        {entry === undefined
          ? t('account.difference.none')
          : t('account.difference.books', { kind: t(`entry.${entry.kind}`), date: entry.date })}
      </p>
    </output>
  );
}
