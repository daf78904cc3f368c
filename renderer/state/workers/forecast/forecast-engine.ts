/**
 * The worker's order of work: the newest question, in slices so short that a newer one is heard in between. It knows
 * nothing of threads, so that tests can run it.
 */
import type { PlanSwitch } from '../../../../shared/account/forecast-choices.ts';
import { type Catalog, createCatalog } from '../../../../shared/catalog/catalog.ts';
import { accountPayments } from '../../../../shared/forecast/payment-days.ts';
import { optionCases } from '../../../../shared/forecast/options.ts';
import { type PlanOf, answerCase, groundOf, shownOf, summaryOf } from '../../../../shared/forecast/question.ts';
import { type PlanPricer, type PricedPlan, planPricer } from '../../../../shared/plan/price.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import {
  type AskRequest,
  type ForecastAnswer,
  type ForecastRequest,
  type PaymentsRequest,
  planKey,
} from './protocol.ts';

/** What the engine runs on. */
export interface ForecastHost {
  post(answer: ForecastAnswer): void;
  /** Milliseconds. */
  now(): number;
  /** Runs a task after the messages that are waiting. */
  later(task: () => void): void;
}

/** Milliseconds: half a frame, so that no message waits longer than it and one forecast. */
const SLICE = 8;

/** A plan that is switched on, priced when it is first needed. */
interface KnownPlan {
  readonly plan: Plan;
  readonly pricer: PlanPricer;
  priced?: PricedPlan;
}

/** An engine that has nothing to do; call it with every request. */
export function forecastEngine({ post, now, later }: ForecastHost): (request: ForecastRequest) => void {
  let catalog: Catalog | undefined;
  let plans = new Map<string, KnownPlan>();
  let asked: { readonly id: number; readonly work: Generator } | undefined;
  let isRunning = false;

  function run(): void {
    const until = now() + SLICE;
    while (asked !== undefined) {
      advance(asked);
      if (now() >= until) break;
    }
    if (asked === undefined) isRunning = false;
    else later(run);
  }

  function advance({ id, work }: NonNullable<typeof asked>): void {
    try {
      if (work.next().done !== true) return;
      post({ id, kind: 'done' });
    } catch (error) {
      post({ id, kind: 'failed', message: String(error) });
    }
    asked = undefined;
  }

  const planOf: PlanOf = (of) => plans.get(planKey(of))?.priced;

  function* answering({ id, question, cases, options }: AskRequest, list: Catalog): Generator {
    for (const { plans: switches } of cases) for (const of of switches) yield* pricing(plans.get(planKey(of)));
    const ground = groundOf(question, list);
    const [inView] = cases;
    if (inView === undefined) return;
    const answer = answerCase(ground, inView, planOf);
    post({ id, kind: 'shown', shown: shownOf(ground, answer) });
    post({ id, kind: 'summary', summary: summaryOf(inView.id, answer) });
    yield;
    for (const other of cases.slice(1)) {
      post({ id, kind: 'summary', summary: summaryOf(other.id, answerCase(ground, other, planOf)) });
      yield;
    }
    for (const option of options ? optionCases(ground, inView) : []) {
      const effect = answerCase(ground, option, planOf, question.days);
      post({ id, kind: 'summary', summary: summaryOf(option.id, effect) });
      yield;
    }
  }

  function usePlans(list: Catalog, { changed, keys }: Extract<ForecastRequest, { kind: 'plans' }>): void {
    const sent = new Map(changed.map(({ of, plan }) => [planKey(of), plan]));
    const kept = keys.flatMap((key): [string, KnownPlan][] => {
      const before = plans.get(key);
      const plan = sent.get(key);
      if (plan !== undefined) return [[key, { plan, pricer: before?.pricer ?? planPricer(list) }]];
      return before === undefined ? [] : [[key, before]];
    });
    plans = new Map(kept);
  }

  return (request) => {
    if (request.kind === 'list') {
      const list = createCatalog(request.priceList);
      catalog = list;
      plans = new Map([...plans].map(([key, { plan }]) => [key, { plan, pricer: planPricer(list) }]));
      return;
    }
    if (catalog === undefined) throw new Error('no price list yet');
    if (request.kind === 'plans') {
      usePlans(catalog, request);
      return;
    }
    asked = {
      id: request.id,
      work: request.kind === 'ask' ? answering(request, catalog) : tellPayments(request, catalog, { post, plans }),
    };
    if (isRunning) return;
    isRunning = true;
    later(run);
  };
}

/** What the plans of each case need of the account. */
function* tellPayments(
  { id, question, cases }: PaymentsRequest,
  list: Catalog,
  { post, plans }: Pick<ForecastHost, 'post'> & { readonly plans: ReadonlyMap<string, KnownPlan> },
): Generator {
  const { input } = groundOf(question, list);
  const { buyer, topUpDays } = question;
  const priced = (switches: readonly PlanSwitch[]) => switches.flatMap((of) => plans.get(planKey(of))?.priced ?? []);
  for (const { id: of, plans: told, others } of cases) {
    for (const plan of [...told, ...others]) yield* pricing(plans.get(planKey(plan)));
    const asked = { input, buyer, plans: priced(told), others: priced(others), topUpDays };
    post({ id, kind: 'payments', of, payments: accountPayments(asked) });
    yield;
  }
}

/** Prices a plan in steps, if it is there and was not priced before. */
function* pricing(known: KnownPlan | undefined): Generator {
  if (known === undefined || known.priced !== undefined) return;
  known.priced = yield* known.pricer.pricing(known.plan);
}
