import { Select } from '@mantine/core';
import { MAX_FORECAST_DAYS } from '../../../../shared/account/forecast-choices.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import classes from './bar.module.css';

const LEAST = 1;
const SPANS: readonly number[] = [30, 90];

/** For how many days a recommended recharge is to last: the less often, the more money is tied up. */
export function Cadence() {
  const t = useTranslate();
  const { choices, choose } = useForecastPage();
  const chosen = choices.topUpDays;
  const known = [LEAST, ...SPANS, MAX_FORECAST_DAYS];
  const all = known.includes(chosen) ? known : [...known, chosen].toSorted((a, b) => a - b);
  const nameOf = (days: number) => {
    if (days === LEAST) return t('forecast.cadence.least');
    if (days === MAX_FORECAST_DAYS) return t('forecast.cadence.whole');
    return t('forecast.cadence.days', { days: t('days', { count: days }) });
  };
  return (
    <Select
      size="xs"
      className={classes['cadence'] ?? ''}
      aria-label={t('forecast.cadence')}
      data={all.map((days) => ({ value: String(days), label: nameOf(days) }))}
      value={String(chosen)}
      allowDeselect={false}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      onChange={(value) => value !== null && choose({ topUpDays: Number(value) })}
    />
  );
}
