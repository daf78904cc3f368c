import { NativeSelect } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { termText } from '../../../../shared/billing/result-text.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { type Purchase, expiryOf } from '../../../../shared/plan/bought.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { lineName } from '../page-state/names.ts';
import { type BuyableLine, chosenWay, wayKey } from './bought-offer.ts';
import classes from './bought.module.css';

interface BoughtRowProps {
  readonly line: BuyableLine;
  readonly index: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly chosen: ReadonlyMap<string, string>;
  readonly on: CalendarDate | null;
  readonly today: CalendarDate;
  readonly onChoose: (id: string, way: string) => void;
}

/** One line that was bought. */
export function BoughtRow({ line, index, measure, chosen, on, today, onChoose }: BoughtRowProps) {
  const t = useTranslate();
  const { priced, number, ways } = line;
  const { id } = priced.line;
  const name = lineName(t, priced.line, number);
  const way = chosenWay(line, chosen);
  const quantity = priced.set?.quantity ?? 1;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row" title={name}>
        <span className={classes['dim']}>{number}</span> {name}
        {quantity > 1 && <span className={classes['dim']}> {t('plan.bought.times', { quantity })}</span>}
      </th>
      <td>
        {ways.length === 1 ? (
          wayText(t, way)
        ) : (
          <NativeSelect
            size="xs"
            aria-label={t('plan.bought.how.of', { name })}
            value={wayKey(way)}
            data={ways.map((each) => ({ value: wayKey(each), label: wayText(t, each) }))}
            onChange={(event) => onChoose(id, event.currentTarget.value)}
          />
        )}
      </td>
      <td>{on !== null && <Expiry way={way} on={on} today={today} />}</td>
    </tr>
  );
}

/** The last day of a monthly package; one that is past is probably a slip of the day or the term. */
function Expiry({ way, on, today }: { way: Purchase; on: CalendarDate; today: CalendarDate }) {
  const t = useTranslate();
  if (way.mode !== 'monthly') return <span className={classes['dim']}>{t('prices.none')}</span>;
  const date = expiryOf(on, way.term);
  if (date >= today) return date;
  return (
    <span className={classes['past']}>
      <IconAlertTriangle size={14} aria-hidden />
      {t('plan.bought.expired', { date })}
    </span>
  );
}

function wayText(t: Translate, way: Purchase): string {
  if (way.mode === 'monthly') return t('plan.bought.how.monthly', { term: termText(t, way.term) });
  return way.mode === 'configuration' ? t('strategy.configuration') : t('plan.bought.how.consumption');
}
