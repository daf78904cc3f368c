import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import { NO_FILTER } from '../../../shared/catalog/price-filter.ts';
import type { PriceTableRow } from '../../../shared/catalog/price-table.ts';
import { SEARCH_FIELD } from '../../state/keyboard.ts';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import { type ChoiceKey, filterChoicesOf, withChosen } from './choices.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { wholeNumber } from '../../ui/names/format.ts';
import classes from './PriceToolbar.module.css';
import type { PricesView } from './prices-view.ts';
import { RangeFilter } from './RangeFilter.tsx';

interface PriceToolbarProps {
  readonly all: readonly PriceTableRow[];
  readonly view: PricesView;
}

/** Search, filters as chips, how many rows are left, and the columns. */
export function PriceToolbar({ all, view }: PriceToolbarProps) {
  const t = useTranslate();
  const counts = { count: all.length, shown: wholeNumber(view.rows.length), total: wholeNumber(all.length) };
  return (
    <search className={classes['toolbar']} aria-label={t('prices.filters')}>
      <SearchField view={view} />
      <Filters all={all} view={view} />
      <div className={classes['end']}>
        <output className={classes['count']}>{t('prices.count', counts)}</output>
        <ColumnChooser hidden={view.hidden} onChange={view.setHidden} />
      </div>
    </search>
  );
}

function SearchField({ view }: { view: PricesView }) {
  const t = useTranslate();
  const setText = (text: string) => view.setFilter({ ...view.filter, text });
  const clear = <CloseButton size="sm" aria-label={t('prices.search.clear')} onClick={() => setText('')} />;
  return (
    <TextInput
      {...SEARCH_FIELD}
      className={classes['search']}
      size="xs"
      aria-label={t('prices.search')}
      placeholder={t('prices.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={view.filter.text === '' ? null : clear}
      value={view.filter.text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && view.filter.text !== '') {
          event.preventDefault();
          setText('');
        }
      }}
    />
  );
}

function Filters({ all, view }: PriceToolbarProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { filter, setFilter } = view;
  const choice = (key: ChoiceKey, name: string) => (
    <ChoiceFilter
      name={name}
      choices={filterChoicesOf(key, all, filter, { t, language })}
      chosen={filter[key]}
      onChange={(chosen) => setFilter(withChosen(filter, key, chosen))}
    />
  );
  return (
    <>
      {choice('products', t('prices.column.product'))}
      {choice('regions', t('prices.column.region'))}
      {choice('families', t('prices.column.family'))}
      <RangeFilter
        name={t('prices.column.vcpu')}
        range={filter.vcpu}
        onChange={(vcpu) => setFilter({ ...filter, vcpu })}
      />
      <RangeFilter
        name={t('prices.column.memoryGiB')}
        unit="GiB"
        range={filter.memoryGiB}
        onChange={(memoryGiB) => setFilter({ ...filter, memoryGiB })}
      />
      {choice('sale', t('prices.column.sale'))}
      {filter !== NO_FILTER && view.rows.length < all.length && (
        <Button
          size="xs"
          variant="subtle"
          px={8}
          leftSection={<IconFilterOff size={16} aria-hidden />}
          onClick={() => setFilter(NO_FILTER)}
        >
          {t('prices.filters.clear')}
        </Button>
      )}
    </>
  );
}
