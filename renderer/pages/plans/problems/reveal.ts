import type { LineField, PlanLine } from '../../../../shared/plan/schema.ts';
import type { PlanViewState } from '../page-state/view-state.ts';

type Reveal = Partial<PlanViewState>;

/**
 * What to change in the view so that a cell is in sight and gets the focus: its column is shown, its group unfolded,
 * and a filter goes when it hides the line. All else stays as the person has it.
 */
export function reveal(view: PlanViewState, cell: { line: PlanLine; field: LineField; isListed: boolean }): Reveal {
  const { line, field, isListed } = cell;
  const group = line.group ?? '';
  return {
    jump: { id: line.id, field, serial: (view.jump?.serial ?? 0) + 1 },
    active: line.id,
    ...(view.hidden.has(field) && { hidden: new Set([...view.hidden].filter((column) => column !== field)) }),
    ...(!isListed && {
      filter: '',
      problemsOnly: false,
      folded: new Set([...view.folded].filter((id) => id !== group)),
    }),
  };
}
