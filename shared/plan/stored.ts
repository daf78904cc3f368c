/** The plans of the workspace. Each is a whole plan, in the form of its file. */
import { z } from '../schema.ts';
import { crossCheck } from './cross-check.ts';
import { type Plan, planSchema } from './schema.ts';

const id = z.string().min(1).max(100);

/** A plan whose parts fit together, so that no line of it is left out of its totals. */
const soundPlanSchema = planSchema.superRefine((plan, context) => {
  const [problem] = crossCheck(plan);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: `${problem.code}: ${problem.path}` });
});

export const storedPlanSchema = z.looseObject({
  id,
  plan: soundPlanSchema,
  /** The file it was opened from or saved as last; a name, never a path. */
  fileName: z.string().max(260).optional(),
});
export type StoredPlan = z.infer<typeof storedPlanSchema>;

export const plansSchema = z.looseObject({
  plans: z.array(storedPlanSchema),
  /** The plan in use; null while there is none. */
  current: z.string().nullable(),
});
export type Plans = z.infer<typeof plansSchema>;

export const NO_PLANS: Plans = { plans: [], current: null };

/** A new plan without lines. */
export function newPlan(name: string, horizon: Plan['horizon']): Plan {
  return { format: 'cost-desk/plan', formatVersion: 1, name, horizon, groups: [], lines: [] };
}
