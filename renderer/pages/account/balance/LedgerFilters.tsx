import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { SEARCH_FIELD } from '../../../state/keyboard.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from '../../../ui/table/plain-table.module.css';
import { ENTRY_KINDS, type LedgerFilter } from './ledger-view.ts';

interface LedgerFiltersProps {
  readonly filter: LedgerFilter;
  readonly onFilter: (filter: LedgerFilter) => void;
  readonly shown: number;
  readonly total: number;
}

/** Search, one kind or all, and how many entries are left. */
export function LedgerFilters({ filter, onFilter, shown, total }: LedgerFiltersProps) {
  const t = useTranslate();
  return (
    <search className={classes['filters']} aria-label={t('account.ledger.filters')}>
      <TextInput
        {...SEARCH_FIELD}
        size="xs"
        className={classes['search']}
        aria-label={t('account.ledger.search')}
        placeholder={t('account.ledger.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <Select
        size="xs"
        className={classes['kindFilter']}
        aria-label={t('account.entry.kind')}
        value={filter.kind}
        data={[
          { value: 'all', label: t('account.ledger.allKinds') },
          ...ENTRY_KINDS.map((value) => ({ value, label: t(`entry.${value}`) })),
        ]}
        onChange={(kind) => kind !== null && onFilter({ ...filter, kind })}
        allowDeselect={false}
      />
      {shown < total && <output className={classes['count']}>{t('account.ledger.count', { shown, total })}</output>}
    </search>
  );
}
