import { ForecastAnswer } from './answer/ForecastAnswer.tsx';
import { ForecastBar } from './bar/ForecastBar.tsx';
import { BalanceChart } from './chart/BalanceChart.tsx';
import { DrawnAfterSwitching } from './desk/forecast-desk.tsx';
import classes from './forecast.module.css';
import { ForecastTabs } from './tabs/ForecastTabs.tsx';
import { WhatIfPanel } from './what-if/WhatIfPanel.tsx';

/** A forecast on screen: the sentence, the balance over time, what to do by when; the switches beside it. */
export function ForecastView() {
  return (
    <div className={classes['view']}>
      <ForecastBar />
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <DrawnAfterSwitching>
            <ForecastAnswer />
            <BalanceChart />
            <ForecastTabs />
          </DrawnAfterSwitching>
        </div>
        <WhatIfPanel />
      </div>
    </div>
  );
}
