import type { PlanTab } from '../page-state/view-state.ts';
import { PlanProblems } from '../problems/PlanProblems.tsx';
import { CompareTab } from './compare/CompareTab.tsx';
import { GroupsTab } from './groups/GroupsTab.tsx';
import { MonthsTab } from './months/MonthsTab.tsx';
import { PaymentsTab } from './payments/PaymentsTab.tsx';
import { SavingsTab } from './savings/SavingsTab.tsx';
import { StrategiesTab } from './strategies/StrategiesTab.tsx';
import { WhenPriced } from './WhenPriced.tsx';

/** What a tab shows. */
export function TabContent({ tab }: { tab: PlanTab }) {
  switch (tab) {
    case 'months':
      return <WhenPriced>{(view) => <MonthsTab view={view} />}</WhenPriced>;
    case 'groups':
      return <WhenPriced>{(view) => <GroupsTab view={view} />}</WhenPriced>;
    case 'strategies':
      return <WhenPriced>{() => <StrategiesTab />}</WhenPriced>;
    case 'savings':
      return <WhenPriced>{(view) => <SavingsTab view={view} />}</WhenPriced>;
    case 'payments':
      return <WhenPriced>{() => <PaymentsTab />}</WhenPriced>;
    case 'compare':
      return <CompareTab />;
    default:
      return <PlanProblems />;
  }
}
