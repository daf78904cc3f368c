import { ApplyCheapestProvider } from './apply/apply-context.tsx';
import { PlanBar } from './bar/PlanBar.tsx';
import { EnterBoughtProvider } from './bought/bought-context.tsx';
import { DrawnAfterTyping } from './page-state/plan-page.tsx';
import { PlanDetails } from './details/PlanDetails.tsx';
import { PlanGrid } from './grid/PlanGrid.tsx';
import classes from './plans.module.css';
import { PlanPrint } from './print/PlanPrint.tsx';
import { PlanSummary } from './summary/PlanSummary.tsx';
import { PlanTabs } from './tabs/PlanTabs.tsx';

/** A plan on screen: a grid between what it adds up to and what can be read from it. */
export function PlanView() {
  return (
    <ApplyCheapestProvider>
      <EnterBoughtProvider>
        <div className={classes['view']}>
          <PlanBar />
          <DrawnAfterTyping>
            <PlanSummary />
          </DrawnAfterTyping>
          <div className={classes['middle']}>
            <PlanGrid />
            <PlanDetails />
          </div>
          <DrawnAfterTyping>
            <PlanTabs />
            <PlanPrint />
          </DrawnAfterTyping>
        </div>
      </EnterBoughtProvider>
    </ApplyCheapestProvider>
  );
}
