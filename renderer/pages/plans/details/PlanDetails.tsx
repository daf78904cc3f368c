import { usePlanPage } from '../page-state/plan-page.tsx';
import { LineDetails } from './LineDetails.tsx';

/** Beside the grid: the line that the grid's cursor is in, as far as it is asked for. */
export function PlanDetails() {
  const { plan, view, setView } = usePlanPage();
  if (!view.detailsOpen) return null;
  const index = plan.lines.findIndex(({ id }) => id === view.active);
  const line = plan.lines[index];
  if (line === undefined) return null;
  return <LineDetails key={line.id} line={line} number={index + 1} onClose={() => setView({ detailsOpen: false })} />;
}
