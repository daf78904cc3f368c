/** The set of plans: add, choose, rename, copy, delete. Every change gives a new set. */
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { Plans, StoredPlan } from '../../../../shared/plan/stored.ts';

/** The plan in use; where the stored choice leads nowhere, the first one. */
export function currentOf({ plans, current }: Plans): StoredPlan | undefined {
  return plans.find(({ id }) => id === current) ?? plans[0];
}

/** Adds a plan at the end and makes it the current one. */
export function withPlan(set: Plans, plan: StoredPlan): Plans {
  return { ...set, plans: [...set.plans, plan], current: plan.id };
}

export function withCurrent(set: Plans, id: string): Plans {
  return set.plans.some((plan) => plan.id === id) ? { ...set, current: id } : set;
}

/** Changes what is stored of one plan. A change that changes nothing gives the same set. */
export function withChanged(set: Plans, id: string, change: (stored: StoredPlan) => StoredPlan): Plans {
  const before = set.plans.find((plan) => plan.id === id);
  if (before === undefined) return set;
  const after = change(before);
  return after === before ? set : { ...set, plans: set.plans.map((plan) => (plan.id === id ? after : plan)) };
}

/** Changes a plan itself. */
export function withPlanChanged(set: Plans, id: string, change: (plan: Plan) => Plan): Plans {
  return withChanged(set, id, (stored) => {
    const plan = change(stored.plan);
    return plan === stored.plan ? stored : { ...stored, plan };
  });
}

/** Puts a copy right after its original and makes it the current one. It has no file yet. */
export function withClone(set: Plans, id: string, clone: { readonly id: string; readonly name: string }): Plans {
  const index = set.plans.findIndex((plan) => plan.id === id);
  const original = set.plans[index];
  if (original === undefined) return set;
  const { fileName: _fileName, ...rest } = original;
  const copy = { ...rest, id: clone.id, plan: { ...original.plan, name: clone.name } };
  return { ...set, plans: set.plans.toSpliced(index + 1, 0, copy), current: clone.id };
}

/** Takes a plan out; its neighbour becomes the current one if it was. */
export function withoutPlan(set: Plans, id: string): Plans {
  const index = set.plans.findIndex((plan) => plan.id === id);
  if (index === -1) return set;
  const plans = set.plans.toSpliced(index, 1);
  if (currentOf(set)?.id !== id) return { ...set, plans };
  return { ...set, plans, current: (plans[index] ?? plans.at(-1))?.id ?? null };
}
