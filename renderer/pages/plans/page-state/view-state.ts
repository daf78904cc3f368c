/** What a person sees of a plan and how: none of it changes the plan. */
import type { LineField } from '../../../../shared/plan/schema.ts';

/** Columns that are worked out, beside the cells of the line. */
export const ANSWER_COLUMNS = ['now', 'total', 'cheapest', 'saving'] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];
export type ColumnKey = LineField | AnswerColumn;

export interface SortBy {
  readonly column: ColumnKey;
  readonly direction: 'ascending' | 'descending';
}

/** A cell to go to; `serial` tells two wishes for the same cell apart. */
export interface Jump {
  readonly id: string;
  readonly field: LineField;
  readonly serial: number;
}

export const PLAN_TABS = ['months', 'groups', 'strategies', 'savings', 'payments', 'compare', 'problems'] as const;
export type PlanTab = (typeof PLAN_TABS)[number];

export interface PlanViewState {
  /** Words that a line must have in its cells. */
  readonly filter: string;
  readonly problemsOnly: boolean;
  /** Null: the plan's own order, by groups. */
  readonly sort: SortBy | null;
  /** Ids of groups; the empty id is "no group". */
  readonly folded: ReadonlySet<string>;
  readonly hidden: ReadonlySet<ColumnKey>;
  /** Ids of the lines that commands are about. */
  readonly selected: ReadonlySet<string>;
  /** The line whose details are shown. */
  readonly active: string | null;
  readonly jump: Jump | null;
  readonly tab: PlanTab;
  /** Null: as the height of the window allows, until a person opens or folds them. */
  readonly tabsOpen: boolean | null;
  readonly detailsOpen: boolean;
}

/** Seldom used cells are hidden as long as they are empty; the column chooser shows them. */
const HIDDEN_AT_FIRST: readonly ColumnKey[] = [
  'iops',
  'mbps',
  'gbOut',
  'discount',
  'hoursPerDay',
  'daysPerWeek',
  'tags',
  'owner',
  'amount',
  'per',
];

export const FIRST_VIEW: PlanViewState = {
  filter: '',
  problemsOnly: false,
  sort: null,
  folded: new Set(),
  hidden: new Set(HIDDEN_AT_FIRST),
  selected: new Set(),
  active: null,
  jump: null,
  tab: 'months',
  tabsOpen: null,
  detailsOpen: false,
};
