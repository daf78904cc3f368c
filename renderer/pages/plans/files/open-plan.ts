/** What becomes of a file that is opened: a new plan, one that is here already, or nothing but its problems. */
import type { DocumentProblem } from '../../../../shared/document/problem.ts';
import { parsePlanText } from '../../../../shared/plan/read.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { StoredPlan } from '../../../../shared/plan/stored.ts';
import { planText } from '../../../../shared/plan/write.ts';

export type Opened =
  | { readonly what: 'new'; readonly fileName: string; readonly plan: Plan }
  /** The very same plan is here. */
  | { readonly what: 'here'; readonly id: string }
  /** Another plan came from, or went into, a file of this name. */
  | { readonly what: 'same-name'; readonly fileName: string; readonly plan: Plan; readonly other: StoredPlan }
  | { readonly what: 'bad'; readonly fileName: string; readonly problems: readonly DocumentProblem[] };

/** Reads the text of a file against the plans that are here. */
export function openedPlan(fileName: string, text: string, plans: readonly StoredPlan[]): Opened {
  const read = parsePlanText(text);
  if (!read.ok) return { what: 'bad', fileName, problems: read.error };
  const plan = read.value;
  const namesakes = plans.filter((stored) => stored.fileName === fileName);
  const [other] = namesakes;
  if (other === undefined) return { what: 'new', fileName, plan };
  const given = planText(plan);
  const same = namesakes.find((stored) => planText(stored.plan) === given);
  return same === undefined ? { what: 'same-name', fileName, plan, other } : { what: 'here', id: same.id };
}
