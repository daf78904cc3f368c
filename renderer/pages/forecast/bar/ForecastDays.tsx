import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { MAX_FORECAST_DAYS } from '../../../../shared/account/forecast-choices.ts';
import { readCount } from '../../../../shared/account/form-fields.ts';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useTyped } from '../../../state/saving/typing.ts';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import classes from './bar.module.css';

const USUAL_DAYS: readonly number[] = [30, 90, 180];
const USUAL_YEARS: readonly number[] = [1, 3];
const DAYS_OF_A_YEAR = 365;

/** How many days the forecast goes: a usual number, or one that is typed. What cannot be read stays, with its reason. */
export function ForecastDays() {
  const t = useTranslate();
  const { choices, choose } = useForecastPage();
  const { days } = choices;
  const [draft, setDraft] = useState<string | null>(null);
  useTyped(draft !== null && draft !== String(days));
  const read = readCount(draft ?? String(days), { least: 1, most: MAX_FORECAST_DAYS });
  const use = (count: number) => {
    setDraft(null);
    if (count !== days) choose({ days: count });
  };
  const store = () => {
    if (draft !== null && read.ok) use(read.value);
  };
  const data = [
    ...USUAL_DAYS.map((count) => ({ value: String(count), label: t('forecast.days.short', { count }) })),
    ...USUAL_YEARS.map((count) => ({
      value: String(count * DAYS_OF_A_YEAR),
      label: t('forecast.years.short', { count }),
    })),
  ];
  return (
    <div className={classes['days']}>
      <SegmentedControl
        size="xs"
        aria-label={t('forecast.days')}
        data={data}
        value={String(days)}
        onChange={(value) => use(Number(value))}
      />
      <TextField
        name="forecast-days"
        label={t('forecast.days.own')}
        labelHidden
        value={draft ?? String(days)}
        onChange={setDraft}
        onBlur={store}
        onKeyDown={(event) => {
          if (event.key === 'Enter') store();
          if (event.key === 'Escape') setDraft(null);
        }}
        fault={read.ok ? undefined : read.error}
        className={classes['own'] ?? ''}
        classNames={{ error: classes['fault'] ?? '' }}
        rightSection={t('forecast.days.unit')}
        rightSectionWidth={40}
        rightSectionPointerEvents="none"
      />
    </div>
  );
}
