/** The cheapest modes of lines: which change would save how much, and making those changes. */
import type { Money } from '../../money/index.ts';
import type { LineCosts, LineStrategy } from '../line-answer.ts';
import { PLAN_MODES, type Plan, type PlanLine, type PlanMode } from '../schema.ts';
import { setCells } from './cells.ts';

/** A line that would cost less in another mode, or has no price in its own. */
export interface ModeChange {
  /** Of the line. */
  readonly id: string;
  readonly from: PlanMode | '';
  readonly mode: PlanMode;
  /** Null: the line has no price in its mode. */
  readonly before: Money | null;
  readonly after: Money;
  readonly saving: Money;
}

/** A line with its costs; a `PricedLine` is one. */
export interface ModeGround {
  readonly line: PlanLine;
  readonly costs: LineCosts;
  readonly cheapest: LineStrategy | null;
  readonly chosen: LineStrategy | null;
  readonly saving: Money;
}

/**
 * The changes that make these lines as cheap as they can be, in the plan's order: to the mode that is cheapest, with
 * the cheapest orders. A line without a mode is as cheap as it can be, whatever prices become.
 */
export function cheapestModes(lines: readonly ModeGround[], ids: ReadonlySet<string>): ModeChange[] {
  return lines.filter(({ line }) => ids.has(line.id)).flatMap(changeOf);
}

/** Sets the modes of changes. A term goes with the mode that it was for. */
export function applyModes(plan: Plan, changes: readonly ModeChange[]): Plan {
  return setCells(
    plan,
    changes.flatMap(({ id, mode }) => [
      { id, field: 'mode' as const, text: mode },
      { id, field: 'term' as const, text: '' },
    ]),
  );
}

function changeOf({ line, costs, cheapest, saving }: ModeGround): ModeChange[] {
  const from = PLAN_MODES.find((mode) => mode === line.mode);
  if (from === undefined || from === 'cheapest') return [];
  if (cheapest === null || cheapest === 'consumption' || cheapest === 'own') return [];
  const { chosen: before, cheapest: after } = costs;
  if (after === null || (before !== null && before <= after)) return [];
  return [{ id: line.id, from, mode: cheapest, before, after, saving }];
}
