/** The plan that a command names: read, put into a scenario, priced; or refused with the file and the place in it. */
import { describeProblem } from '../../../shared/billing/describe.ts';
import type { FieldProblem } from '../../../shared/billing/problem.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { isBought } from '../../../shared/plan/bought.ts';
import { type PricedLine, type PricedPlan, pricePlan } from '../../../shared/plan/price.ts';
import { parsePlanText } from '../../../shared/plan/read.ts';
import { inScenario, scenarioOf } from '../../../shared/plan/scenario.ts';
import { inOneLine } from '../../../shared/text/guard.ts';
import { CliError, InputError } from '../cli-error.ts';
import { readDocument } from '../document-file.ts';
import type { CommandContext } from '../command.ts';

export interface PlanFile {
  readonly path: string;
  /** The option that names a scenario of the plan, without its dashes. */
  readonly scenario: string;
}

/** Throws a `CliError` when there is no path or the file is no plan, an `InputError` for a scenario it does not have. */
export async function pricedPlanFrom(
  { options, t }: Pick<CommandContext, 'options' | 't'>,
  { path, scenario }: PlanFile,
  catalog: Catalog,
): Promise<PricedPlan> {
  if (path === '') throw new CliError('missing-argument', 'plan', { accepted: ['FILE', 'diff A B', 'check FILE'] });
  const plan = await readDocument({ option: 'FILE', path }, { door: 'plan', parse: parsePlanText }, t);
  if (!options.has(scenario)) return pricePlan(plan, catalog);
  const id = options.text(scenario);
  const chosen = scenarioOf(plan, id);
  if (chosen !== undefined) return pricePlan(inScenario(plan, chosen), catalog);
  const accepted = (plan.scenarios ?? []).map((each) => each.id);
  throw new InputError([{ field: scenario, code: 'unknown-choice', given: id, accepted }]);
}

/** How many problems are read out; the rest would scroll them away. */
const MOST_PROBLEMS = 10;

/** `--allow-incomplete`: whoever gives it takes a total that lacks lines, and is told so in the answer. */
export const INCOMPLETE_OPTIONS = { 'allow-incomplete': { flag: true } } as const;

/** Throws an `InputError` that names the lines without a price (PRC-6): a total that lacks a line is no total. */
export function refuseMissing({ lines }: PricedPlan, path: string, { options, t }: PlanContext): void {
  if (options.has('allow-incomplete')) return;
  const missing = lines.filter(({ costs }) => costs.chosen === null);
  refuse(missing, path, t);
}

/** The same for what is still to be paid: lines that were bought are no part of it. */
export function refuseIncomplete({ lines }: PricedPlan, path: string, { options, t }: PlanContext): void {
  if (options.has('allow-incomplete')) return;
  const missing = lines.filter(({ line, costs }) => costs.chosen === null && !isBought(line));
  refuse(missing, path, t);
}

type PlanContext = Pick<CommandContext, 'options' | 't'>;

function refuse(missing: readonly PricedLine[], path: string, t: CommandContext['t']): void {
  if (missing.length === 0) return;
  const problems = missing.flatMap(({ line, problems: found }) =>
    found.map((problem): FieldProblem & { place: string } => ({
      ...problem,
      place: t('plan.place', { file: path, id: line.id, field: problem.field }),
    })),
  );
  const places = new Map<FieldProblem, string>(problems.map((problem) => [problem, problem.place]));
  // One line for whoever watches a script; every problem stands in the answer that `--allow-incomplete` gives.
  const [first] = problems;
  const lines = missing.map(({ line }) => `“${line.id}”`);
  const named = lines.slice(0, MOST_PROBLEMS).join(', ');
  const summary = t('plan.no-price', {
    why: first === undefined ? path : describeProblem(t, first, first.place),
    count: lines.length,
    lines: lines.length > MOST_PROBLEMS ? `${named}, …` : named,
  });
  const at = (problem: FieldProblem) => places.get(problem) ?? path;
  throw new InputError(problems.slice(0, MOST_PROBLEMS), at, true, inOneLine(summary));
}
