import { TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { EVENT_GROUPS, type EventGroup } from '../../../../shared/forecast/event-group.ts';
import { SEARCH_FIELD } from '../../../state/keyboard.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { EventSign } from './EventSign.tsx';
import classes from '../../../ui/table/table.module.css';
import { type EventFilter, toggled } from './event-filter.ts';

interface EventFiltersProps {
  readonly filter: EventFilter;
  readonly counts: Readonly<Record<EventGroup, number>>;
  /** How many events are left; null while they are looked for. */
  readonly shown: number | null;
  readonly onFilter: (filter: EventFilter) => void;
}

/** Sorts of events to show, each with its shape and how many there are; and words to look for. */
export function EventFilters({ filter, counts, shown, onFilter }: EventFiltersProps) {
  const t = useTranslate();
  const isAll = filter.groups.length === EVENT_GROUPS.length;
  const total = EVENT_GROUPS.reduce((sum, group) => sum + counts[group], 0);
  return (
    <>
      <fieldset className={classes['filters']} aria-label={t('forecast.events.groups')}>
        <UnstyledButton
          className={classes['filter']}
          aria-pressed={isAll}
          onClick={() => onFilter({ ...filter, groups: isAll ? [] : EVENT_GROUPS })}
        >
          {t('forecast.events.all', { count: total })}
        </UnstyledButton>
        {EVENT_GROUPS.map((group) => (
          <UnstyledButton
            key={group}
            className={classes['filter']}
            aria-pressed={filter.groups.includes(group)}
            onClick={() => onFilter(toggled(filter, group))}
          >
            <EventSign group={group} />
            {t('forecast.events.filter', { group: t(`forecast.group.${group}`), count: counts[group] })}
          </UnstyledButton>
        ))}
      </fieldset>
      <TextInput
        {...SEARCH_FIELD}
        size="xs"
        className={classes['search'] ?? ''}
        aria-label={t('forecast.events.search')}
        placeholder={t('forecast.events.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <output className={classes['count']}>
        {shown === null ? t('forecast.events.searching') : t('forecast.events.shown', { shown, total })}
      </output>
    </>
  );
}
