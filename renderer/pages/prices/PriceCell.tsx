import { describeMisprints } from '../../../shared/billing/misprint.ts';
import { ageOf } from '../../../shared/catalog/age.ts';
import { displayPrice, type PriceTableRow, type ShownPrice } from '../../../shared/catalog/price-table.ts';
import { useChinaDay } from '../../state/clock/use-clock.ts';
import { ageText } from '../../state/language/age-text.ts';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import type { ColumnId } from './columns.ts';
import { shortHours, usageText } from '../../ui/names/format.ts';
import classes from './PriceGrid.module.css';
import { saleState } from '../../../shared/catalog/price-filter.ts';

/** What one column says about one row. */
export function PriceCell({ column, row }: { column: ColumnId; row: PriceTableRow }) {
  const t = useTranslate();
  const language = useLanguage();
  switch (column) {
    case 'type':
      return <TypeCell row={row} />;
    case 'monthly':
    case 'hourly':
      return <Price shown={row[column]} />;
    case 'breakEven':
      return row.breakEven === null ? <None /> : shortHours(row.breakEven);
    case 'usage':
      return row.usage.length === 0 ? <None /> : <Cut text={usageText(t, row.usage)} />;
    case 'vcpu':
      return row.vcpu ?? <None />;
    case 'memoryGiB':
      return row.memoryGiB === null ? <None /> : t('prices.gib', { gib: row.memoryGiB });
    case 'family':
      return row.family === null ? <None /> : <Cut text={row.family[language]} />;
    case 'sale':
      return t(`prices.sale.${saleState(row)}`);
    case 'asOf':
      return row.source.asOf;
    case 'age':
      return <AgeCell asOf={row.source.asOf} />;
    case 'source':
      return <Cut text={row.sourceTitle} />;
    default:
      return <Cut text={row[`${column}Name`][language]} />;
  }
}

function AgeCell({ asOf }: { asOf: string }) {
  const t = useTranslate();
  return ageText(t, ageOf(asOf, useChinaDay()));
}

function TypeCell({ row }: { row: PriceTableRow }) {
  const t = useTranslate();
  const name = row.typeName[useLanguage()];
  return (
    <span className={classes['type']} title={name === row.type ? row.type : `${row.type} ${name}`}>
      <span className={classes['code']}>{row.type}</span>
      {row.onSale ? (
        name !== row.type && <span className={classes['name']}>{name}</span>
      ) : (
        <span className={classes['tag']}>{t('prices.sale.not-on-sale')}</span>
      )}
      {row.row.doubts !== undefined && (
        <span className={classes['tag']} title={describeMisprints(t, row.row).join(' ')}>
          {t('prices.misprint')}
        </span>
      )}
    </span>
  );
}

function Price({ shown }: { shown: ShownPrice | null }) {
  const t = useTranslate();
  if (shown === null) return <None />;
  const basis = shown.basis === 'unit' ? null : t(`prices.basis.${shown.basis}`);
  return (
    <>
      <span className={classes['amount']}>{displayPrice(shown.price)}</span>
      {basis !== null && (
        <span className={classes['per']} title={basis}>
          {basis}
        </span>
      )}
    </>
  );
}

/** Text that is cut off when there is no room, and then read from its title. */
function Cut({ text }: { text: string }) {
  return (
    <span className={classes['cut']} title={text}>
      {text}
    </span>
  );
}

function None() {
  const t = useTranslate();
  return <span className={classes['none']}>{t('prices.none')}</span>;
}
