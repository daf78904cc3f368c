/** What the worker that forecasts computes, and the plans that it remembers so that each is priced once. */
import type { PlanSwitch } from '../../../../shared/account/forecast-choices.ts';
import { type Catalog, createCatalog } from '../../../../shared/catalog/catalog.ts';
import { type AccountPayments, accountPayments } from '../../../../shared/forecast/payment-days.ts';
import { optionCases } from '../../../../shared/forecast/options.ts';
import {
  type CaseSummary,
  type PlanOf,
  answerCase,
  groundOf,
  shownOf,
  summaryOf,
} from '../../../../shared/forecast/question.ts';
import { type PlanPricer, type PricedPlan, planPricer } from '../../../../shared/plan/price.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { Progress } from '../../../../shared/plan/stepwise.ts';
import type { WorkerTask } from '../engine.ts';
import {
  type CasesQuestion,
  type ForecastPart,
  type ForecastProtocol,
  type PaymentsQuestion,
  type Summaries,
  planKey,
} from './protocol.ts';

/** A plan that is switched on, priced when it is first needed. */
interface KnownPlan {
  readonly plan: Plan;
  readonly pricer: PlanPricer;
  priced?: PricedPlan;
}

/** Steps whose number nobody asks for. */
type Steps<Value = void> = Generator<Progress | undefined, Value, undefined>;

/** Knows of no price list and no plan yet. */
export function forecastTask(): WorkerTask<ForecastProtocol> {
  let catalog: Catalog | undefined;
  let plans: ReadonlyMap<string, KnownPlan> = new Map();

  const listNow = () => {
    if (catalog === undefined) throw new Error('no price list yet');
    return catalog;
  };
  const planOf: PlanOf = (of) => plans.get(planKey(of))?.priced;
  const pricedOf = (switches: readonly PlanSwitch[]) => switches.flatMap((of) => planOf(of) ?? []);

  function* answering(
    { question, cases, options }: CasesQuestion,
    say: (part: ForecastPart) => void,
  ): Steps<Summaries> {
    const summaries = new Map<string, CaseSummary>();
    for (const { plans: switches } of cases) yield* pricing(plans, switches);
    const ground = groundOf(question, listNow());
    const [inView] = cases;
    if (inView === undefined) return summaries;
    for (const each of cases) {
      const answer = answerCase(ground, each, planOf);
      if (each === inView) say({ kind: 'shown', shown: shownOf(ground, answer) });
      const summary = summaryOf(each.id, answer);
      summaries.set(each.id, summary);
      say({ kind: 'summary', summary });
      yield;
    }
    for (const option of options ? optionCases(ground, inView) : []) {
      summaries.set(option.id, summaryOf(option.id, answerCase(ground, option, planOf, question.days)));
      yield;
    }
    return summaries;
  }

  /** What the plans of each case need of the account. */
  function* payments({ question, cases }: PaymentsQuestion): Steps<ReadonlyMap<string, AccountPayments>> {
    const { input } = groundOf(question, listNow());
    const { buyer, topUpDays } = question;
    const needed = new Map<string, AccountPayments>();
    for (const { id, plans: own, others } of cases) {
      yield* pricing(plans, [...own, ...others]);
      const counted = { plans: pricedOf(own), others: pricedOf(others) };
      needed.set(id, accountPayments({ input, buyer, topUpDays, ...counted }));
      yield;
    }
    return needed;
  }

  return {
    tell(told) {
      if (told.kind === 'list') catalog = createCatalog(told.priceList);
      const list = listNow();
      plans =
        told.kind === 'list'
          ? new Map([...plans].map(([key, { plan }]) => [key, { plan, pricer: planPricer(list) }]))
          : keptPlans(plans, told, list);
    },
    asks: {
      cases: (question) => (say) => answering(question, say),
      payments: (question) => () => payments(question),
    },
    newest: ['cases', 'payments'],
  };
}

/** Those that are still switched on; one that changed is priced by what its lines cost before. */
function keptPlans(
  before: ReadonlyMap<string, KnownPlan>,
  { changed, keys }: Extract<ForecastProtocol['told'], { kind: 'plans' }>,
  list: Catalog,
): ReadonlyMap<string, KnownPlan> {
  const sent = new Map(changed.map(({ of, plan }) => [planKey(of), plan]));
  const kept = keys.flatMap((key): [string, KnownPlan][] => {
    const known = before.get(key);
    const plan = sent.get(key);
    if (plan !== undefined) return [[key, { plan, pricer: known?.pricer ?? planPricer(list) }]];
    return known === undefined ? [] : [[key, known]];
  });
  return new Map(kept);
}

/** Prices plans in steps, those that are there and were not priced before. */
function* pricing(plans: ReadonlyMap<string, KnownPlan>, switches: readonly PlanSwitch[]): Steps {
  for (const of of switches) {
    const known = plans.get(planKey(of));
    if (known !== undefined) known.priced ??= yield* known.pricer.pricing(known.plan);
  }
}
