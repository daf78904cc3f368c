import { Button, Tooltip } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { calendarFile } from '../../../../shared/forecast/calendar-file.ts';
import { now } from '../../../state/clock/clock.ts';
import { downloadText } from '../../../ui/files/download.ts';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useAgenda } from '../agenda/use-agenda.ts';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import classes from './bar.module.css';
import { calendarFileName } from './calendar-file-name.ts';

/** Hands the agenda over as a calendar file. */
export function SaveCalendar() {
  const t = useTranslate();
  const language = useLanguage();
  const { account, view } = useForecastPage();
  const items = useAgenda();
  const { shown } = view;
  const file = calendarFileName(account.name, shown?.start.date ?? '');
  const isStale = view.status !== 'answered';
  const isEmpty = shown === null || items.length === 0 || isStale;
  const save = () => {
    if (shown === null || isEmpty) return;
    const nameOf = (id: string) => shown.names.get(id) ?? id;
    const stamp = new Date(now()).toISOString();
    const text = calendarFile(items, { account, t, language, nameOf, now: stamp, today: shown.start.date });
    downloadText(file, text, 'text/calendar');
  };
  return (
    <Tooltip
      label={t(isStale ? 'forecast.stale' : isEmpty ? 'forecast.calendar.empty' : 'forecast.calendar.hint', { file })}
      multiline
      maw={360}
      events={{ hover: true, focus: true, touch: false }}
    >
      <Button
        size="xs"
        className={classes['save'] ?? ''}
        leftSection={<IconCalendarDown size={16} aria-hidden />}
        // Stays reachable, so that its reason can be read.
        aria-disabled={isEmpty}
        data-disabled={isEmpty}
        onClick={save}
      >
        {t('forecast.calendar')}
      </Button>
    </Tooltip>
  );
}
