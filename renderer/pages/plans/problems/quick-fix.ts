/** The one edit that would surely mend a cell, where there is one. */
import type { FieldProblem, ProblemCode } from '../../../../shared/billing/problem.ts';
import { nearestMatches } from '../../../../shared/catalog/nearest.ts';
import { cellText, withCell } from '../../../../shared/plan/cells.ts';
import type { CellEdit } from '../../../../shared/plan/edit/cells.ts';
import type { PlanLine } from '../../../../shared/plan/schema.ts';
import { columnOf } from '../../../ui/names/plan-names.ts';

export interface QuickFix {
  /** `use` puts a text there, `clear` empties the cell, `cheapest` leaves the mode to what costs least. */
  readonly kind: 'use' | 'clear' | 'cheapest';
  /** What would stand there. */
  readonly text: string;
  readonly edit: CellEdit;
}

/** What is in the way can only be taken away. */
const TO_CLEAR: ReadonlySet<ProblemCode> = new Set(['not-applicable', 'no-schedule', 'no-term']);

/**
 * The accepted choice nearest to what was typed, or emptying a cell that does not belong there. None where a person has
 * to decide: a missing cell, another region, a number.
 */
export function quickFix(line: PlanLine, problem: FieldProblem): QuickFix | null {
  const { field, code, given, accepted } = problem;
  if (code === 'unknown-choice') {
    const [nearest] = nearestMatches(given, accepted, 1);
    return nearest === undefined ? null : fix(line, field, 'use', nearest);
  }
  if (field === 'mode' && isOtherMode(problem)) return fix(line, field, 'cheapest', '');
  return TO_CLEAR.has(code) ? fix(line, field, 'clear', '') : null;
}

/** Whether another mode is what is wanted; an own price has none. */
function isOtherMode({ code, accepted }: FieldProblem): boolean {
  return code === 'no-price' || (code === 'not-applicable' && accepted.includes('cheapest'));
}

function fix(line: PlanLine, field: string, kind: QuickFix['kind'], text: string): QuickFix | null {
  const column = columnOf(field);
  if (column !== 'disks' || field === 'disks') return { kind, text, edit: { id: line.id, field: column, text } };
  const disks = disksWith(line, field, text);
  return disks === null ? null : { kind, text, edit: { id: line.id, field: 'disks', text: disks } };
}

/** The text of the disks with one part of one replaced; null where the text would be read as other disks. */
function disksWith(line: PlanLine, field: string, text: string): string | null {
  const [, index = '', part = ''] = /^disks\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
  if (part === '') return null;
  const disks = (line.disks ?? []).map((disk, place) => (place === Number(index) ? { ...disk, [part]: text } : disk));
  const wanted = cellText({ ...line, disks }, 'disks');
  const read = withCell(line, 'disks', wanted).disks ?? [];
  return read.length === disks.length ? wanted : null;
}
