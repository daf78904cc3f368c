import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { PlanChange, PlanChangeName } from '../../../../shared/plan/edit/names.ts';
import { withScenarioEdited } from '../../../../shared/plan/edit/scenarios.ts';
import { inScenario, scenarioOf } from '../../../../shared/plan/scenario.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { Plans } from '../../../../shared/plan/stored.ts';
import type { Result } from '../../../../shared/result.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import type { ChangeMore, HistoryAction } from '../../history/history-model.ts';
import { useSavedHistory } from '../../history/use-saved-history.ts';
import { currentOf, withChanged, withClone, withCurrent, withPlan, withPlanChanged, withoutPlan } from './plan-set.ts';
import type { PlansState, PlansValue } from './plans-state.ts';

/** A plan of thousands of lines is written as one: not with every key. */
const SAVE_DELAY_MS = 300;

const PlansContext = createContext<PlansState>({ status: 'loading' });

/** Reads the plans once and keeps them: every page sees the same ones, and every change is saved. */
export function PlansProvider({ children }: { children: ReactNode }) {
  const bridge = useBridge();
  const [read, setRead] = useState<Result<Plans> | null>(null);
  useEffect(() => {
    void bridge.readPlans({}).then(setRead);
  }, [bridge]);

  const waiting = useMemo<PlansState>(() => {
    if (read === null || read.ok) return { status: 'loading' };
    const retry = () => {
      setRead(null);
      void bridge.readPlans({}).then(setRead);
    };
    return { status: 'error', error: read.error, retry };
  }, [bridge, read]);

  if (read?.ok === true) return <ReadyPlans stored={read.value}>{children}</ReadyPlans>;
  return <PlansContext value={waiting}>{children}</PlansContext>;
}

function ReadyPlans({ stored, children }: { stored: Plans; children: ReactNode }) {
  const { model, dispatch, undo, redo } = useSavedHistory<'plans', PlanChange>('plans', stored, SAVE_DELAY_MS);
  const [looked, setLooked] = useState<Readonly<Record<string, string | undefined>>>({});
  const { history, announcement } = model;
  const current = currentOf(history.present);
  const scenario = current && scenarioOf(current.plan, looked[current.id] ?? '');
  const shown = useMemo(
    () => (current && scenario ? inScenario(current.plan, scenario) : current?.plan),
    [current, scenario],
  );
  const value = useMemo<PlansState>(
    () => ({
      status: 'ready',
      plans: history.present.plans,
      current,
      scenario,
      shown,
      undoChange: history.done.at(-1)?.name,
      redoChange: history.undone.at(-1)?.name,
      announcement,
      undo,
      redo,
      ...actionsOf(dispatch, { plan: current?.id, scenario: scenario?.id }),
      look: (id) => current && setLooked((before) => ({ ...before, [current.id]: id })),
    }),
    [history, current, scenario, shown, announcement, dispatch, undo, redo],
  );
  return <PlansContext value={value}>{children}</PlansContext>;
}

/** Changes that take something away, or change much at once: they are announced with a way back. */
const ANNOUNCED: ReadonlySet<PlanChangeName> = new Set([
  'delete-plan',
  'paste-cells',
  'import-lines',
  'delete-lines',
  'delete-group',
  'delete-scenario',
  'apply-cheapest',
  'mark-bought',
  'unmark-bought',
]);

interface LookedAt {
  readonly plan: string | undefined;
  readonly scenario: string | undefined;
}

type Actions = Pick<
  PlansValue,
  'add' | 'replace' | 'choose' | 'clone' | 'remove' | 'rememberFile' | 'edit' | 'editPlan' | 'dismissAnnouncement'
>;

function actionsOf(dispatch: (action: HistoryAction<PlanChange, Plans>) => void, at: LookedAt): Actions {
  const change = (name: PlanChange, to: (set: Plans) => Plans, more: ChangeMore = {}) =>
    dispatch({ type: 'change', name, change: to, announced: ANNOUNCED.has(name.name), ...more });
  const once = (name: PlanChangeName, to: (set: Plans) => Plans, more?: ChangeMore) =>
    change({ name, count: 1 }, to, more);
  const editPlan = (name: PlanChange, to: (plan: Plan) => Plan, more?: ChangeMore) => {
    const { plan: id } = at;
    if (id !== undefined) change(name, (set) => withPlanChanged(set, id, to), more);
  };
  return {
    add: (name, plan, fileName) => {
      const id = crypto.randomUUID();
      once(name, (set) => withPlan(set, { id, plan, ...(fileName !== undefined && { fileName }) }));
    },
    replace: (id, plan) =>
      once('open-plan', (set) =>
        withCurrent(
          withPlanChanged(set, id, () => plan),
          id,
        ),
      ),
    choose: (id) => dispatch({ type: 'look', change: (set) => withCurrent(set, id) }),
    clone: (original, name) => {
      const id = crypto.randomUUID();
      once('clone-plan', (set) => withClone(set, original, { id, name }));
    },
    remove: ({ id, plan }) => once('delete-plan', (set) => withoutPlan(set, id), { about: plan.name, backedUp: true }),
    rememberFile: (id, fileName) =>
      dispatch({ type: 'look', change: (set) => withChanged(set, id, (stored) => ({ ...stored, fileName })) }),
    edit: (name, to, more) => editPlan(name, (plan) => editedIn(plan, at.scenario, to), more),
    editPlan,
    dismissAnnouncement: () => dispatch({ type: 'dismiss' }),
  };
}

function editedIn(plan: Plan, scenarioId: string | undefined, to: (plan: Plan) => Plan): Plan {
  const scenario = scenarioId === undefined ? undefined : scenarioOf(plan, scenarioId);
  if (scenario === undefined) return to(plan);
  const seen = inScenario(plan, scenario);
  const edited = to(seen);
  return edited === seen ? plan : withScenarioEdited(plan, scenario.id, edited);
}

/** The plans in every state. */
export function usePlansState(): PlansState {
  return use(PlansContext);
}

/** The plans, for what is only shown once they were read (inside the Plans page). */
export function usePlans(): PlansValue {
  const state = usePlansState();
  if (state.status !== 'ready') throw new Error('usePlans is for the Plans page: nothing is read yet');
  return state;
}
