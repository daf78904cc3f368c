import { Button, CloseButton } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import type { PriceTableRow } from '../../../shared/catalog/price-table.ts';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import { MOST_COMPARED } from './prices-view.ts';
import classes from './SelectionBar.module.css';

interface SelectionBarProps {
  readonly rows: readonly PriceTableRow[];
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
  readonly onCompare: () => void;
}

/** The rows picked for comparison, at the foot of the table, until there are none. */
export function SelectionBar({ rows, onRemove, onClear, onCompare }: SelectionBarProps) {
  const t = useTranslate();
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section className={classes['bar']} aria-label={t('prices.column.select')}>
      <output className={classes['count']}>
        {t('prices.select.count', { count: rows.length, most: MOST_COMPARED })}
      </output>
      <ul className={classes['rows']}>
        {rows.map((row) => (
          <li key={row.id} className={classes['row']} title={`${row.type} ${row.regionName[language]}`}>
            <span className={classes['type']}>{row.type}</span>
            <span className={classes['region']}>{row.regionName[language]}</span>
            <CloseButton
              size="xs"
              aria-label={t('prices.select.remove', { type: row.type })}
              onClick={() => onRemove(row.id)}
            />
          </li>
        ))}
      </ul>
      {rows.length === 1 && <span className={classes['hint']}>{t('prices.select.one')}</span>}
      <div className={classes['actions']}>
        <Button size="xs" variant="default" onClick={onClear}>
          {t('prices.select.clear')}
        </Button>
        <Button
          size="xs"
          disabled={rows.length < 2}
          leftSection={<IconColumns size={16} aria-hidden />}
          onClick={onCompare}
        >
          {t('prices.compare')}
        </Button>
      </div>
    </section>
  );
}
