import {
  addScenario,
  duplicateScenario,
  removeScenario,
  renameScenario,
} from '../../../../shared/plan/edit/scenarios.ts';
import type { PlanScenario } from '../../../../shared/plan/schema.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';

export interface ScenarioActions {
  readonly look: (id: string | undefined) => void;
  readonly add: (name: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly clone: (scenario: PlanScenario) => void;
  readonly remove: (scenario: PlanScenario) => void;
}

/** What is done with the scenarios of the current plan, each a step that can be undone; a new one is looked at. */
export function useScenarioActions(): ScenarioActions {
  const t = useTranslate();
  const { look, editPlan } = usePlans();
  return {
    look,
    add(name) {
      const id = crypto.randomUUID();
      editPlan({ name: 'add-scenario', count: 1 }, (plan) => addScenario(plan, { id, name }));
      look(id);
    },
    rename: (id, name) => editPlan({ name: 'rename-scenario', count: 1 }, (plan) => renameScenario(plan, id, name)),
    clone({ id: original, name }) {
      const id = crypto.randomUUID();
      const copy = { id, name: t('plan.copyOf', { name }) };
      editPlan({ name: 'clone-scenario', count: 1 }, (plan) => duplicateScenario(plan, original, copy));
      look(id);
    },
    remove: ({ id, name }) =>
      editPlan({ name: 'delete-scenario', count: 1 }, (plan) => removeScenario(plan, id), { about: name }),
  };
}
