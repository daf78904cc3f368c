import { Anchor } from '@mantine/core';
import type { CalendarDate } from '../../../shared/billing/calendar.ts';
import type { Money } from '../../../shared/money/index.ts';
import { Amount } from '../../ui/amounts/Amount.tsx';
import { WholeDates } from '../../ui/dates/WholeDates.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { StateSign } from '../../ui/readiness/StateSign.tsx';
import classes from './home.module.css';

interface ItemRowProps {
  readonly by?: CalendarDate;
  /** Until then; null: now. */
  readonly days: number | null;
  readonly urgent: boolean;
  readonly what: string;
  /** What is to be done on the days after it. */
  readonly next?: string | undefined;
  readonly why: string;
  readonly amount: Money | undefined;
  readonly onGo: () => void;
}

/** One thing to do: by when, what, how much. Its name leads to where it is done or looked at. */
export function ItemRow({ by, days, urgent, what, next, why, amount, onGo }: ItemRowProps) {
  const t = useTranslate();
  return (
    <li className={classes['item']} data-urgent={urgent || undefined}>
      <span className={classes['by']}>
        {days === null ? t('home.when.now') : by}
        {days !== null && (
          <span className={classes['note']}>
            {days === 0 ? t('home.when.today') : t('home.when.in', { count: days })}
          </span>
        )}
      </span>
      <span className={classes['what']}>
        {urgent && <StateSign state="attention" size={16} />}
        <Anchor component="button" type="button" className={classes['link'] ?? ''} onClick={onGo}>
          {what}
        </Anchor>
        {next !== undefined && (
          <span className={classes['next']}>
            <WholeDates text={next} />
          </span>
        )}
        <span className={classes['note']}>
          <WholeDates text={why} />
        </span>
      </span>
      <span className={classes['amount']}>{amount !== undefined && <Amount amount={amount} />}</span>
    </li>
  );
}
