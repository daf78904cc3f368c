import type { ReactNode } from 'react';
import { ForecastAnswer } from './answer/ForecastAnswer.tsx';
import { ForecastBar } from './bar/ForecastBar.tsx';
import { BalanceChart } from './chart/BalanceChart.tsx';
import { DrawnAfterSwitching, useForecastPage } from './page-state/forecast-page.tsx';
import classes from './forecast.module.css';
import { ForecastTabs } from './tabs/ForecastTabs.tsx';
import { WhatIfPanel } from './what-if/WhatIfPanel.tsx';

/** A forecast on screen: the sentence, the balance over time, what to do by when; the switches beside it. */
export function ForecastOfAccount() {
  return (
    <div className={classes['view']}>
      <ForecastBar />
      <div className={classes['columns']}>
        <Main>
          <DrawnAfterSwitching>
            <ForecastAnswer />
            <BalanceChart />
            <ForecastTabs />
          </DrawnAfterSwitching>
        </Main>
        <WhatIfPanel />
      </div>
    </div>
  );
}

/** What is older than its question is dimmed at once; after a moment the answer says that it is being calculated. */
function Main({ children }: { children: ReactNode }) {
  const { status, shown } = useForecastPage().view;
  const isStale = status !== 'answered' && shown !== null;
  return (
    <div className={classes['main']} data-stale={isStale || undefined} aria-busy={isStale}>
      {children}
    </div>
  );
}
