import { Tabs } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AgendaTab } from '../agenda/AgendaTab.tsx';
import { DaysTab } from '../days/DaysTab.tsx';
import { FORECAST_TABS, type ForecastTab, useForecastLook } from '../page-state/forecast-look.tsx';
import { EventsTab } from '../events/EventsTab.tsx';
import { MovementsTab } from '../movements/MovementsTab.tsx';
import { ScenariosTab } from '../scenarios/ScenariosTab.tsx';
import classes from './tabs.module.css';

const PARTS: Readonly<Record<ForecastTab, ComponentType>> = {
  agenda: AgendaTab,
  events: EventsTab,
  days: DaysTab,
  movements: MovementsTab,
  scenarios: ScenariosTab,
};

/** What can be read from a forecast, one part at a time. */
export function ForecastTabs() {
  const t = useTranslate();
  const { look, setLook } = useForecastLook();
  return (
    <Tabs
      className={classes['tabs']}
      value={look.tab}
      onChange={(tab) => tab !== null && setLook({ tab: tab as ForecastTab })}
      keepMounted={false}
    >
      <Tabs.List className={classes['list']} aria-label={t('forecast.parts')}>
        {FORECAST_TABS.map((tab) => (
          <Tabs.Tab key={tab} value={tab} className={classes['tab'] ?? ''}>
            {t(`forecast.tab.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {FORECAST_TABS.map((tab) => {
        const Part = PARTS[tab];
        return (
          <Tabs.Panel key={tab} value={tab} className={classes['panel'] ?? ''}>
            <Part />
          </Tabs.Panel>
        );
      })}
    </Tabs>
  );
}
