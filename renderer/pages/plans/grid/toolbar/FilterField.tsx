import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { SEARCH_FIELD } from '../../../../state/keyboard.ts';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import type { PlanPageState } from '../../page-state/plan-page.tsx';
import classes from './toolbar.module.css';

/** Lines that have all the words in their cells. */
export function FilterField({ page: { view, setView } }: { page: PlanPageState }) {
  const t = useTranslate();
  const clear = () => setView({ filter: '' });
  return (
    <TextInput
      {...SEARCH_FIELD}
      className={classes['filter'] ?? ''}
      classNames={{ input: classes['filterInput'] ?? '' }}
      size="xs"
      aria-label={t('plan.grid.filter')}
      placeholder={t('plan.grid.filter')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        view.filter !== '' && <CloseButton size="xs" aria-label={t('plan.grid.filter.clear')} onClick={clear} />
      }
      value={view.filter}
      onChange={(event) => setView({ filter: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && view.filter !== '') {
          event.preventDefault();
          clear();
        }
      }}
    />
  );
}
