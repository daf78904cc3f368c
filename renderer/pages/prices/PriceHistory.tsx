import { Text } from '@mantine/core';
import { changePercent, pastPrices } from '../../../shared/catalog/price-history.ts';
import type { PriceTableRow, ShownPrice } from '../../../shared/catalog/price-table.ts';
import type { PriceList } from '../../../shared/catalog/schema.ts';
import type { Result } from '../../../shared/result.ts';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { priceText } from '../../ui/names/format.ts';
import classes from './PriceDetails.module.css';

interface PriceHistoryProps {
  readonly row: PriceTableRow;
  readonly archived: Result<readonly PriceList[]> | null;
}

/** What the same type cost in the archived lists, and how much that has changed. */
export function PriceHistory({ row, archived }: PriceHistoryProps) {
  const t = useTranslate();
  if (archived === null) return <Hint text={t('prices.history.loading')} />;
  if (!archived.ok) return <Hint text={t('prices.history.failed', { reason: errorText(t, archived.error) })} />;
  const past = pastPrices(row.row, archived.value);
  if (past.length === 0) return <Hint text={t('prices.history.none')} />;
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{t('prices.history.date')}</th>
          <th scope="col">{t('prices.column.monthly')}</th>
          <th scope="col">{t('prices.column.hourly')}</th>
          <th scope="col">{t('prices.history.change')}</th>
        </tr>
      </thead>
      <tbody>
        <HistoryRow
          date={t('prices.history.now', { date: row.source.asOf })}
          monthly={row.monthly}
          hourly={row.hourly}
          change={null}
        />
        {past.map(({ listId, asOf, monthly, hourly }) => (
          <HistoryRow
            key={listId}
            date={asOf}
            monthly={monthly}
            hourly={hourly}
            change={changePercent(monthly, row.monthly)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface HistoryRowProps {
  readonly date: string;
  readonly monthly: ShownPrice | null;
  readonly hourly: ShownPrice | null;
  readonly change: string | null;
}

function HistoryRow({ date, monthly, hourly, change }: HistoryRowProps) {
  const t = useTranslate();
  return (
    <tr>
      <th scope="row">{date}</th>
      <td>{priceText(t, monthly)}</td>
      <td>{priceText(t, hourly)}</td>
      <td className={classes['change']}>
        {change === null ? t('prices.none') : t('prices.percent', { percent: change })}
      </td>
    </tr>
  );
}

function Hint({ text }: { text: string }) {
  return (
    <Text size="sm" c="dimmed">
      {text}
    </Text>
  );
}
