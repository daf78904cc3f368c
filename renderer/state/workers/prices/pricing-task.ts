/** What the worker does and what it remembers: the lines it was sent, and what it has answered, so that both are said once. */
import { type Catalog, createCatalog } from '../../../../shared/catalog/catalog.ts';
import { type AccountPayments, accountPayments } from '../../../../shared/forecast/payment-days.ts';
import { groundOf } from '../../../../shared/forecast/question.ts';
import { diffPlans } from '../../../../shared/plan/diff.ts';
import { type PlanPricer, type PricedLine, type PricedPlan, planPricer } from '../../../../shared/plan/price.ts';
import { type Plan, type PlanLine, PLAN_FORMAT, PLAN_VERSION } from '../../../../shared/plan/schema.ts';
import type { Stepwise } from '../../../../shared/plan/stepwise.ts';
import { strategyPayments } from '../../../../shared/plan/strategy-costs.ts';
import type { WorkerTask } from '../engine.ts';
import type {
  CheckQuestion,
  GroupTotals,
  LinePrice,
  PlanComparison,
  PlanSums,
  PriceQuestion,
  PricingProtocol,
} from './protocol.ts';

/** The window reads so many lines in a few milliseconds. */
const LINES_IN_A_PART = 500;

/** Knows of no price list and no plan yet. */
export function pricingTask(): WorkerTask<PricingProtocol> {
  let catalog: Catalog | undefined;
  let pricer: PlanPricer | undefined;
  let others: OtherPlans | undefined;
  let lines: ReadonlyMap<string, PlanLine> = new Map();
  let answered: PricedPlan | undefined;

  function* price(plan: Plan, say: (lines: readonly LinePrice[]) => void): Stepwise<PlanSums> {
    const priced = yield* needed(pricer, 'price list').pricing(plan);
    const changed = changedLines(answered, priced);
    for (let from = 0; from < changed.length; from += LINES_IN_A_PART) say(changed.slice(from, from + LINES_IN_A_PART));
    answered = priced;
    return { groups: priced.groups.map(groupTotals), totals: priced.totals };
  }

  function* check({ question, plans, instead }: CheckQuestion): Stepwise<AccountPayments> {
    const list = needed(catalog, 'price list');
    const plan = instead === null ? needed(answered, 'plan') : yield* needed(pricer, 'price list').pricing(instead);
    const counted = yield* needed(others, 'price list')(plans);
    const { input } = groundOf(question, list);
    const { buyer, topUpDays } = question;
    return accountPayments({ input, buyer, plans: [plan], others: counted, topUpDays });
  }

  return {
    tell(list) {
      catalog = createCatalog(list);
      pricer = planPricer(catalog);
      others = otherPlans(catalog);
      // Nothing of an older list is the same as before, so all lines are told again.
      answered = undefined;
    },
    asks: {
      price(question) {
        const plan = receivePlan(question, lines);
        lines = byId(plan.lines);
        return (say) => price(plan, say);
      },
      check: (question) => () => check(question),
      compare:
        ({ before, after }) =>
        () =>
          compare(before, after, needed(pricer, 'price list')),
      strategies: () => () => strategyPayments(needed(answered, 'plan').plan, needed(pricer, 'price list')),
    },
    newest: ['price'],
  };
}

function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what} yet`);
  return value;
}

/** The plan of a question: lines that it does not say are the objects they were, so that they are not priced again. */
function receivePlan(question: PriceQuestion, known: ReadonlyMap<string, PlanLine>): Plan {
  const { horizon, groups, order } = question;
  const changed = byId(question.lines);
  const lines = order.map((id) => {
    const line = changed.get(id) ?? known.get(id);
    if (line === undefined) throw new Error(`the line ${id} was not sent`);
    return line;
  });
  return { format: PLAN_FORMAT, formatVersion: PLAN_VERSION, name: '', horizon, groups, lines };
}

function byId(lines: readonly PlanLine[]): ReadonlyMap<string, PlanLine> {
  return new Map(lines.map((line) => [line.id, line]));
}

type OtherPlans = (plans: readonly Plan[]) => Stepwise<PricedPlan[]>;

/** Prices plans that are sent whole each time; one whose lines are the same as before is not priced again. */
function otherPlans(catalog: Catalog): OtherPlans {
  let known = new Map<string, PricedPlan>();
  return function* pricing(plans) {
    const now = new Map<string, PricedPlan>();
    for (const plan of plans) {
      const key = JSON.stringify(plan);
      now.set(key, known.get(key) ?? (yield* planPricer(catalog).pricing(plan)));
    }
    known = now;
    return [...now.values()];
  };
}

function* compare(before: Plan, after: Plan, pricer: PlanPricer): Stepwise<PlanComparison> {
  const count = before.lines.length;
  const of = count + after.lines.length;
  const first = yield* pricer.pricing(before, { done: 0, of });
  const second = yield* pricer.pricing(after, { done: count, of });
  return { diff: diffPlans(first, second), before: first.totals, after: second.totals };
}

function changedLines(before: PricedPlan | undefined, now: PricedPlan): LinePrice[] {
  const known = new Map(before?.lines.map((line) => [line.line.id, line]));
  return now.lines.filter((line) => !isSame(known.get(line.line.id), line)).map(linePrice);
}

/** Whether nothing was worked out anew: the parts of an answer stay the same objects for as long as it stays. */
function isSame(before: PricedLine | undefined, now: PricedLine): boolean {
  if (before === undefined || before === now) return before === now;
  const { set: _set, line: _line, ...price } = now;
  return Object.entries(price).every(([key, part]) => before[key as keyof typeof price] === part);
}

function linePrice({ set: _set, line, ...price }: PricedLine): LinePrice {
  return { id: line.id, ...price };
}

function groupTotals({ group, lines: _lines, ...totals }: PricedPlan['groups'][number]): GroupTotals {
  return { id: group?.id ?? null, totals };
}
