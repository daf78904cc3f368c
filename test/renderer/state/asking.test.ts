import { describe, expect, it } from 'vitest';
import {
  type CasesAsk,
  type ForecastClient,
  forecastClient,
} from '../../../renderer/state/workers/forecast/forecast-client.ts';
import { forecastTask } from '../../../renderer/state/workers/forecast/forecast-task.ts';
import type { ForecastPart, ForecastProtocol, Summaries } from '../../../renderer/state/workers/forecast/protocol.ts';
import type { WorkerResult } from '../../../renderer/state/workers/protocol.ts';
import { listen } from '../../../renderer/state/workers/use-asked.ts';
import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { type CalendarDate, parseChinaTime } from '../../../shared/billing/calendar.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import { accountPayments } from '../../../shared/forecast/payment-days.ts';
import { type ForecastCase, type ForecastQuestion, groundOf, inputOf } from '../../../shared/forecast/question.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { pricePlan } from '../../../shared/plan/price.ts';
import { type Plan, planSchema } from '../../../shared/plan/schema.ts';
import { builtIn } from '../../fixtures/question.ts';
import { type Threads, threads } from './worker-threads.ts';

const start = parseChinaTime('2026-12-01T10:00:00+08:00');
if (start === null) throw new Error('not a moment');

const question: ForecastQuestion = {
  start,
  days: 60,
  topUpDays: 1,
  buyer: {
    verification: 'enterprise',
    cash: money('900.00'),
    overdue: money('0.00'),
    coupons: [],
    resources: [
      { product: 'vm', region: 'cn-north-1', quantity: 1, id: 'web', type: 'g.n2.medium', mode: 'configuration' },
      {
        product: 'vm',
        region: 'cn-north-1',
        quantity: 3,
        id: 'db',
        type: 'g.n2.large',
        expires: '2026-12-13',
        autoRenew: true,
      },
      { product: 'vm', region: 'cn-north-1', quantity: 1, id: 'odd', type: 'g.n2.medum' },
    ],
  },
  settings: DEFAULT_SETTINGS,
  movements: [{ at: '2026-12-05', kind: 'recharge', amount: '50.00' }],
};
const plan: Plan = planSchema.parse({
  format: 'cost-desk/plan',
  formatVersion: 1,
  name: 'Next year',
  horizon: { from: '2026-12-10', to: '2027-12-10' },
  groups: [],
  lines: [
    { id: 'p1', name: 'mail', product: 'vm', region: 'cn-north-1', type: 'g.n2.medium', mode: 'monthly', term: '1y' },
    { id: 'p2', name: 'unknown', product: 'vm', region: 'cn-north-1', type: 'no.such' },
  ],
});
const SHOWN: ForecastCase = { id: 'shown', plans: [], whatIf: {} };
const WITH_PLAN: ForecastCase = { id: 'plan', plans: [{ plan: 'next' }], whatIf: {} };

function asked(changes: Partial<CasesAsk> = {}): CasesAsk {
  return { priceList: builtIn.list, question, cases: [SHOWN], plans: [], options: false, ...changes };
}

interface Way extends Threads<ForecastProtocol> {
  readonly client: ForecastClient;
}

/** Every look at the clock takes so many milliseconds that each slice is one step. */
function way(): Way {
  const ways = threads<ForecastProtocol>(forecastTask(), 10);
  return { client: forecastClient(ways.worker), ...ways };
}

interface Heard {
  readonly parts: readonly ForecastPart[];
  readonly result: Awaited<WorkerResult<Summaries>>;
}

async function answerTo(ask: CasesAsk, { client, settle }: Way = way()): Promise<Heard> {
  const parts: ForecastPart[] = [];
  const result = client.cases(ask, { onPart: (part) => parts.push(part) });
  await settle();
  return { parts, result: await result };
}

function shownIn({ parts: [first] }: Heard) {
  if (first?.kind !== 'shown') throw new Error('nothing was shown');
  return first.shown;
}

function summariesOf({ result }: Heard): Summaries {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** What was sent, in short: what was told, or what kind of question was asked. */
function kindsOf({ requests }: Way, from = 0): string[] {
  return requests
    .slice(from)
    .map((request) => (request.kind === 'tell' ? request.told.kind : request.kind === 'ask' ? request.ask : 'cancel'));
}

describe('the payments of plans', () => {
  it('are told case by case, as they are worked out directly', async () => {
    const { client, settle } = way();
    const switched = { plan: 'next' };
    const cases = [
      { id: 'alone', plans: [switched], others: [] },
      { id: 'beside itself', plans: [switched], others: [switched] },
    ];
    const needed = client.payments({ priceList: builtIn.list, question, cases, plans: [{ of: switched, plan }] });
    await settle();
    const { input } = groundOf(question, builtIn);
    const { buyer, topUpDays } = question;
    const plans = [pricePlan(plan, builtIn)];
    const of = (others: typeof plans) => accountPayments({ input, buyer, plans, others, topUpDays });
    const expected = [
      ['alone', of([])],
      ['beside itself', of(plans)],
    ] as const;
    expect(await needed).toEqual({ ok: true, value: new Map(expected) });
  });
});

describe('a question', () => {
  it('is answered as a direct forecast would be, with names and what could not be read', async () => {
    const shown = shownIn(await answerTo(asked()));
    const direct = forecast(inputOf(groundOf(question, builtIn), SHOWN, () => undefined));
    expect(shown.days).toEqual(direct.days);
    expect(shown.events).toEqual(direct.events);
    expect(shown.topUps).toEqual(direct.topUps);
    expect([...shown.names.keys()]).toEqual(['web', 'db']);
    expect(shown.problems.map(({ field, given }) => [field, given])).toEqual([['resources[2].type', 'g.n2.medum']]);
  });

  it('shows the first case, then sums up every case, then is done', async () => {
    const answer = await answerTo(asked({ cases: [SHOWN, { id: 'skip', plans: [], whatIf: { skipped: ['db'] } }] }));
    expect(answer.parts.map(({ kind }) => kind)).toEqual(['shown', 'summary', 'summary']);
    const summaries = answer.parts.flatMap((part) => (part.kind === 'summary' ? [part.summary] : []));
    const [first, second] = summaries;
    expect([first?.id, second?.id]).toEqual(['shown', 'skip']);
    expect([...summariesOf(answer).values()]).toEqual(summaries);
    // Three renewals are not paid: 819.00 stay where they were.
    expect((second?.rechargeToday ?? 0n) < (first?.rechargeToday ?? 0n)).toBe(true);
  });

  it('takes in the plans that its cases name, and says how many of their lines have no price', async () => {
    const shown = shownIn(await answerTo(asked({ cases: [WITH_PLAN], plans: [{ of: { plan: 'next' }, plan }] })));
    expect(shown.unpriced).toBe(1);
    const bought = { ...plan, lines: plan.lines.map((line) => ({ ...line, boughtOn: '2026-11-30' })) };
    const rest = await answerTo(asked({ cases: [WITH_PLAN], plans: [{ of: { plan: 'next' }, plan: bought }] }));
    expect(shownIn(rest).unpriced).toBe(0);
    const order = shown.events.find(({ ids }) => ids?.includes('p1') === true);
    expect(order?.at.date).toBe('2026-12-10');
    expect(formatMoney(order?.due ?? money('0.00'))).toBe('1365.00');
  });

  it('with options tells what turning each switch over would change', async () => {
    const answer = await answerTo(asked({ options: true }));
    expect(answer.parts).toHaveLength(2);
    const ids = [...summariesOf(answer).keys()];
    expect(ids).toContain('skipped:db');
    expect(ids).not.toContain('skipped:web');
  });
});

describe('the way to the worker', () => {
  it('sends the price list once, and a plan only when it is another object', async () => {
    const to = way();
    const switched = asked({ cases: [WITH_PLAN], plans: [{ of: { plan: 'next' }, plan }] });
    await answerTo(switched, to);
    await answerTo({ ...switched, question: { ...question, days: 30 } }, to);
    expect(kindsOf(to)).toEqual(['list', 'plans', 'cases', 'cases']);
    await answerTo({ ...switched, plans: [{ of: { plan: 'next' }, plan: { ...plan, name: 'Another' } }] }, to);
    expect(kindsOf(to, 4)).toEqual(['plans', 'cases']);
    // Nothing is switched on any more: the worker is told to forget it.
    await answerTo(asked(), to);
    expect(kindsOf(to, 6)).toEqual(['plans', 'cases']);
  });

  it('gives up a question for a newer one', async () => {
    const to = way();
    const parts: ForecastPart[] = [];
    const old = to.client.cases(asked({ options: true }), { onPart: (part) => parts.push(part) });
    // The list, the question, and its first step, which shows the answer.
    await to.turn(3);
    expect(parts.map(({ kind }) => kind)).toEqual(['shown', 'summary']);
    const answer = await answerTo(asked({ question: { ...question, days: 10 } }), to);
    expect(shownIn(answer).days).toHaveLength(10);
    expect(await old).toEqual({ ok: false, error: { reason: 'cancelled', message: '' } });
    expect(parts).toHaveLength(2);
  });

  it('hears nothing of a question that is left, and its end of one that is cancelled', async () => {
    const to = way();
    const heard: string[] = [];
    const hear = () =>
      listen<Summaries, ForecastPart>((hearing) => to.client.cases(asked({ options: true }), hearing), {
        onPart: ({ kind }) => heard.push(kind),
        onEnd: ({ ok }) => heard.push(ok ? 'known' : 'stopped'),
      });
    const { leave } = hear();
    await to.turn(3);
    expect(heard.splice(0)).toEqual(['shown', 'summary']);
    leave();
    await to.settle();
    expect(heard).toEqual([]);
    const { cancel } = hear();
    await to.turn(1);
    cancel();
    await to.settle();
    expect(heard.splice(0).at(-1)).toBe('stopped');
    // A newer one has taken its place: that one is heard.
    hear();
    hear();
    await to.settle();
    expect(heard).toEqual(['shown', 'summary', 'known']);
  });

  it('says why there is no answer: a question that fails, a worker that is gone', async () => {
    const noDay = { ...question, start: { date: 'no day' as CalendarDate, time: '00:00:00' } };
    expect(await answerTo(asked({ question: noDay }))).toMatchObject({ result: { error: { reason: 'failed' } } });
    const to = way();
    const waiting = to.client.cases(asked(), {});
    to.worker.close('not loaded');
    const failed = { ok: false, error: { reason: 'failed', message: 'not loaded' } };
    expect(await waiting).toEqual(failed);
    expect(await answerTo(asked(), to)).toEqual({ parts: [], result: failed });
  });
});
