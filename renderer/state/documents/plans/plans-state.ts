import type { PlanChange } from '../../../../shared/plan/edit/names.ts';
import type { Plan, PlanScenario } from '../../../../shared/plan/schema.ts';
import type { StoredPlan } from '../../../../shared/plan/stored.ts';
import type { AppError } from '../../../../shared/result.ts';
import type { ChangeAnnouncement, ChangeMore } from '../../history/history-model.ts';

/** The plans and everything that can be done with them. Each change is saved, and undone by its name. */
export interface PlansValue {
  readonly plans: readonly StoredPlan[];
  readonly current: StoredPlan | undefined;
  /** The scenario of the current plan that is looked at; undefined: the plan itself. */
  readonly scenario: PlanScenario | undefined;
  /** The current plan as it is in that scenario: what is shown and priced. */
  readonly shown: Plan | undefined;
  readonly undoChange: PlanChange | undefined;
  readonly redoChange: PlanChange | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Adds a plan and makes it the current one: a new one, or one from a file. */
  readonly add: (change: 'create-plan' | 'open-plan', plan: Plan, fileName?: string) => void;
  readonly choose: (id: string) => void;
  /** Puts another plan in the place of one that is here, and makes it the current one: its file was opened again. */
  readonly replace: (id: string, plan: Plan) => void;
  readonly look: (scenario: string | undefined) => void;
  readonly clone: (id: string, name: string) => void;
  /** It was backed up before. */
  readonly remove: (stored: StoredPlan) => void;
  /** The file it was saved as. */
  readonly rememberFile: (id: string, fileName: string) => void;
  /** Changes the plan as it is shown: in a scenario, the scenario. `count`: how many cells, lines ... */
  readonly edit: (change: PlanChange, to: (plan: Plan) => Plan, more?: ChangeMore) => void;
  /** Changes the plan itself, whatever is looked at: its name, its days, its groups, its scenarios. */
  readonly editPlan: (change: PlanChange, to: (plan: Plan) => Plan, more?: ChangeMore) => void;
  readonly announcement: ChangeAnnouncement<PlanChange> | null;
  readonly dismissAnnouncement: () => void;
}

/** Nothing can be changed before the stored plans were read: a save would overwrite them. */
export type PlansState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: AppError; readonly retry: () => void }
  | ({ readonly status: 'ready' } & PlansValue);
