import { Title } from '@mantine/core';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { PlansSwitch } from '../plan-switches/PlansSwitch.tsx';
import classes from './bar.module.css';
import { Cadence } from './Cadence.tsx';
import { CopyForecast } from './CopyForecast.tsx';
import { ForecastDays } from './ForecastDays.tsx';
import { ForecastUndo } from './ForecastUndo.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';

/** What the forecast is made from and how far it goes; undo and redo; the calendar file. */
export function ForecastBar() {
  const t = useTranslate();
  return (
    <header className={classes['bar']} aria-label={t('forecast.bar')}>
      <div className={classes['row']}>
        <Title order={1} className={classes['title'] ?? ''}>
          {t('page.forecast')}
        </Title>
        <ForecastDays />
        <Cadence />
        <PlansSwitch />
        <div className={classes['end']}>
          <ForecastUndo />
          <CopyForecast />
          <SaveCalendar />
        </div>
      </div>
    </header>
  );
}
