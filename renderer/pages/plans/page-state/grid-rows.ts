/** The rows of the grid: the plan's lines under their groups, as filtered, sorted and folded. The plan stays as it is. */
import { cellText } from '../../../../shared/plan/cells.ts';
import {
  LINE_FIELDS,
  type LineField,
  type Plan,
  type PlanGroup,
  type PlanLine,
} from '../../../../shared/plan/schema.ts';
import type { LinePrice } from '../../../state/workers/prices/protocol.ts';
import type { ColumnKey, PlanViewState, SortBy } from './view-state.ts';

export interface GroupRow {
  readonly kind: 'group';
  /** Null: the lines that are in no group. */
  readonly group: PlanGroup | null;
  /** How many of its lines pass the filter. */
  readonly lines: number;
  readonly folded: boolean;
}

export interface LineRow {
  readonly kind: 'line';
  readonly line: PlanLine;
  /** Absent until it was priced. */
  readonly price: LinePrice | undefined;
}

/** The empty row at the end: typing or pasting into it adds lines. */
export interface NewRow {
  readonly kind: 'new';
}

export type GridRow = GroupRow | LineRow | NewRow;

type Prices = ReadonlyMap<string, LinePrice>;
type Wishes = Pick<PlanViewState, 'filter' | 'problemsOnly' | 'sort' | 'folded'>;

/**
 * The rows to show. Sorted lines stand in one list without groups; otherwise each group stands above its lines, those
 * without a group last, and a plan without groups has no such rows.
 */
export function gridRows(plan: Plan, prices: Prices, wishes: Wishes): GridRow[] {
  const lines = plan.lines.filter(passes(plan, prices, wishes));
  const rowOf = (line: PlanLine): LineRow => ({ kind: 'line', line, price: prices.get(line.id) });
  const last: NewRow = { kind: 'new' };
  if (wishes.sort !== null) return [...sorted(lines, plan, prices, wishes.sort).map(rowOf), last];
  if (plan.groups.length === 0) return [...lines.map(rowOf), last];
  const byGroup = Map.groupBy(lines, ({ group = '' }) => group);
  const rest = byGroup.has('') ? [null] : [];
  const rows = [...plan.groups, ...rest].flatMap((group): GridRow[] => {
    const members = byGroup.get(group?.id ?? '') ?? [];
    const folded = wishes.folded.has(group?.id ?? '');
    return [{ kind: 'group', group, lines: members.length, folded }, ...(folded ? [] : members.map(rowOf))];
  });
  return [...rows, last];
}

/** What a cell says to a person who searches it: groups by name. */
export function searchText(plan: Plan, line: PlanLine, field: LineField): string {
  if (field !== 'group') return cellText(line, field);
  return plan.groups.find(({ id }) => id === line.group)?.name ?? '';
}

function passes(plan: Plan, prices: Prices, { filter, problemsOnly }: Wishes): (line: PlanLine) => boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return (line) => {
    if (problemsOnly && !hasProblem(prices.get(line.id))) return false;
    if (words.length === 0) return true;
    const text = LINE_FIELDS.map((field) => searchText(plan, line, field))
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** Whether something about a line has to be looked at. */
export function hasProblem(price: LinePrice | undefined): boolean {
  return price !== undefined && price.problems.length > 0;
}

type SortKey = bigint | number | string | null;

/** Lines without a value stand last, in either direction; equal ones keep the plan's order. */
function sorted(lines: readonly PlanLine[], plan: Plan, prices: Prices, { column, direction }: SortBy): PlanLine[] {
  const keys = new Map(lines.map((line) => [line, sortKey(plan, line, prices.get(line.id), column)]));
  const sign = direction === 'ascending' ? 1 : -1;
  return lines.toSorted((a, b) => compared(keys.get(a) ?? null, keys.get(b) ?? null, sign));
}

function compared(a: SortKey, b: SortKey, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'string' && typeof b === 'string') {
    return sign * a.localeCompare(b, undefined, { numeric: true, sensitivity: 'base' });
  }
  return a === b ? 0 : a < b ? -sign : sign;
}

function sortKey(plan: Plan, line: PlanLine, price: LinePrice | undefined, column: ColumnKey): SortKey {
  switch (column) {
    case 'now':
      return price?.costs.chosen === null ? null : (price?.now ?? null);
    case 'total':
      return price?.costs.chosen ?? null;
    case 'saving':
      return price?.costs.chosen === null ? null : (price?.saving ?? null);
    case 'cheapest':
      return price?.cheapest ?? null;
    default:
      return searchText(plan, line, column) || null;
  }
}
