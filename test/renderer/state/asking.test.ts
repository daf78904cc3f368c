/** The way to the worker and back, without threads: messages are cloned and wait in a queue. */
import { describe, expect, it } from 'vitest';
import { type Ask, createForecastClient } from '../../../renderer/state/workers/forecast/forecast-client.ts';
import { forecastEngine } from '../../../renderer/state/workers/forecast/forecast-engine.ts';
import type { ForecastAnswer, ForecastRequest } from '../../../renderer/state/workers/forecast/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { type CalendarDate, parseChinaTime } from '../../../shared/billing/calendar.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import { accountPayments } from '../../../shared/forecast/payment-days.ts';
import { type ForecastCase, type ForecastQuestion, groundOf, inputOf } from '../../../shared/forecast/question.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { pricePlan } from '../../../shared/plan/price.ts';
import { type Plan, planSchema } from '../../../shared/plan/schema.ts';
import { builtIn } from '../../fixtures/question.ts';

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

function asked(changes: Partial<Ask> = {}): Ask {
  return { priceList: builtIn.list, question, cases: [SHOWN], plans: [], options: false, ...changes };
}

interface Threads {
  readonly client: ReturnType<typeof createForecastClient>;
  readonly requests: readonly ForecastRequest[];
  /** Runs the worker for some turns, each a message or a slice of work. */
  readonly turn: (times?: number) => void;
}

/** Every look at the clock takes so many milliseconds that each slice is one step. */
function threads(look = 10): Threads {
  const requests: ForecastRequest[] = [];
  const tasks: (() => void)[] = [];
  let clock = 0;
  let hear: (answer: ForecastAnswer) => void = () => undefined;
  const engine = forecastEngine({
    post: (answer) => hear(structuredClone(answer)),
    now: () => (clock += look),
    later: (task) => tasks.push(task),
  });
  const client = createForecastClient({
    send(request) {
      const sent = structuredClone(request);
      requests.push(sent);
      tasks.push(() => engine(sent));
    },
    listen: (listener) => {
      hear = listener;
    },
  });
  const turn = (times = Number.POSITIVE_INFINITY) => {
    for (let left = times; left > 0 && tasks.length > 0; left -= 1) tasks.shift()?.();
  };
  return { client, requests, turn };
}

function answersOf(ask: Ask, { client, turn }: Threads = threads()): ForecastAnswer[] {
  const heard: ForecastAnswer[] = [];
  client.ask(ask, (answer) => heard.push(answer));
  turn();
  return heard;
}

function shownIn(answers: readonly ForecastAnswer[]) {
  const answer = answers.find(({ kind }) => kind === 'shown');
  if (answer?.kind !== 'shown') throw new Error('nothing was shown');
  return answer.shown;
}

describe('the payments of plans', () => {
  it('are told case by case, as they are worked out directly', () => {
    const { client, turn } = threads();
    const heard: ForecastAnswer[] = [];
    const switched = { plan: 'next' };
    const cases = [
      { id: 'alone', plans: [switched], others: [] },
      { id: 'beside itself', plans: [switched], others: [switched] },
    ];
    client.askPayments({ priceList: builtIn.list, question, cases, plans: [{ of: switched, plan }] }, (answer) =>
      heard.push(answer),
    );
    turn();
    const { input } = groundOf(question, builtIn);
    const { buyer, topUpDays } = question;
    const plans = [pricePlan(plan, builtIn)];
    const of = (others: typeof plans) => accountPayments({ input, buyer, plans, others, topUpDays });
    expect(heard).toEqual([
      { id: 1, kind: 'payments', of: 'alone', payments: of([]) },
      { id: 1, kind: 'payments', of: 'beside itself', payments: of(plans) },
      { id: 1, kind: 'done' },
    ]);
  });
});

describe('a question', () => {
  it('is answered as a direct forecast would be, with names and what could not be read', () => {
    const shown = shownIn(answersOf(asked()));
    const direct = forecast(inputOf(groundOf(question, builtIn), SHOWN, () => undefined));
    expect(shown.days).toEqual(direct.days);
    expect(shown.events).toEqual(direct.events);
    expect(shown.topUps).toEqual(direct.topUps);
    expect([...shown.names.keys()]).toEqual(['web', 'db']);
    expect(shown.problems.map(({ field, given }) => [field, given])).toEqual([['resources[2].type', 'g.n2.medum']]);
  });

  it('shows the first case, then sums up every case, then is done', () => {
    const answers = answersOf(asked({ cases: [SHOWN, { id: 'skip', plans: [], whatIf: { skipped: ['db'] } }] }));
    expect(answers.map(({ kind }) => kind)).toEqual(['shown', 'summary', 'summary', 'done']);
    const [first, second] = answers.flatMap((answer) => (answer.kind === 'summary' ? [answer.summary] : []));
    expect([first?.id, second?.id]).toEqual(['shown', 'skip']);
    // Three renewals are not paid: 819.00 stay where they were.
    expect((second?.rechargeToday ?? 0n) < (first?.rechargeToday ?? 0n)).toBe(true);
  });

  it('takes in the plans that its cases name, and says how many of their lines have no price', () => {
    const answers = answersOf(asked({ cases: [WITH_PLAN], plans: [{ of: { plan: 'next' }, plan }] }));
    const shown = shownIn(answers);
    expect(shown.unpriced).toBe(1);
    const bought = { ...plan, lines: plan.lines.map((line) => ({ ...line, boughtOn: '2026-11-30' })) };
    const rest = answersOf(asked({ cases: [WITH_PLAN], plans: [{ of: { plan: 'next' }, plan: bought }] }));
    expect(shownIn(rest).unpriced).toBe(0);
    const order = shown.events.find(({ ids }) => ids?.includes('p1') === true);
    expect(order?.at.date).toBe('2026-12-10');
    expect(formatMoney(order?.due ?? money('0.00'))).toBe('1365.00');
  });

  it('with options tells what turning each switch over would change', () => {
    const answers = answersOf(asked({ options: true }));
    const ids = answers.flatMap((answer) => (answer.kind === 'summary' ? [answer.summary.id] : []));
    expect(ids).toContain('skipped:db');
    expect(ids).not.toContain('skipped:web');
  });
});

describe('the way to the worker', () => {
  it('sends the price list once, and a plan only when it is another object', () => {
    const way = threads();
    const switched = asked({ cases: [WITH_PLAN], plans: [{ of: { plan: 'next' }, plan }] });
    answersOf(switched, way);
    answersOf({ ...switched, question: { ...question, days: 30 } }, way);
    expect(way.requests.map(({ kind }) => kind)).toEqual(['list', 'plans', 'ask', 'ask']);
    answersOf({ ...switched, plans: [{ of: { plan: 'next' }, plan: { ...plan, name: 'Another' } }] }, way);
    expect(way.requests.slice(4).map(({ kind }) => kind)).toEqual(['plans', 'ask']);
    // Nothing is switched on any more: the worker is told to forget it.
    answersOf(asked(), way);
    expect(way.requests.slice(6).map(({ kind }) => kind)).toEqual(['plans', 'ask']);
  });

  it('hears nothing more of a question once a newer one was asked', () => {
    const way = threads();
    const old: ForecastAnswer[] = [];
    way.client.ask(asked({ options: true }), (answer) => old.push(answer));
    // The list, the question, and its first step, which shows the answer.
    way.turn(3);
    expect(old.map(({ kind }) => kind)).toEqual(['shown', 'summary']);
    const answers = answersOf(asked({ question: { ...question, days: 10 } }), way);
    expect(shownIn(answers).days).toHaveLength(10);
    expect(old).toHaveLength(2);
  });

  it('hears nothing after it stopped listening', () => {
    const way = threads();
    const heard: ForecastAnswer[] = [];
    const stop = way.client.ask(asked(), (answer) => heard.push(answer));
    stop();
    way.turn();
    expect(heard).toEqual([]);
  });

  it('says why there is no answer: a question that fails, a worker that is gone', () => {
    const noDay = { ...question, start: { date: 'no day' as CalendarDate, time: '00:00:00' } };
    expect(answersOf(asked({ question: noDay })).map(({ kind }) => kind)).toEqual(['failed']);
    const way = threads();
    const heard: ForecastAnswer[] = [];
    way.client.ask(asked(), (answer) => heard.push(answer));
    way.client.close('not loaded');
    expect(heard).toEqual([{ id: 1, kind: 'failed', message: 'not loaded' }]);
    expect(answersOf(asked(), way)).toEqual([{ id: 2, kind: 'failed', message: 'not loaded' }]);
  });
});
