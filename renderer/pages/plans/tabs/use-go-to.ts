import { useCallback } from 'react';
import type { LineField } from '../../../../shared/plan/schema.ts';
import { usePlanPage } from '../page-state/plan-page.tsx';

/** Goes to a cell of a line in the grid. A filter that hides the line is taken away. */
export function useGoTo(): (id: string, field: LineField) => void {
  const { view, setView, rows } = usePlanPage();
  const serial = (view.jump?.serial ?? 0) + 1;
  return useCallback(
    (id, field) => {
      const visible = rows.some((row) => row.kind === 'line' && row.line.id === id);
      const shown = visible ? {} : { filter: '', problemsOnly: false, folded: new Set<string>() };
      setView({ ...shown, active: id, jump: { id, field, serial } });
    },
    [rows, serial, setView],
  );
}
