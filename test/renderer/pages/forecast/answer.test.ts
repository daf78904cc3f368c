/** The Forecast page's sentence, its figures and the text that is copied, as a person reads them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastFiguresOf } from '../../../../renderer/pages/forecast/answer/figures.ts';
import { sentenceOf } from '../../../../renderer/pages/forecast/answer/sentence.ts';
import { calendarFileName } from '../../../../renderer/pages/forecast/bar/calendar-file-name.ts';
import { forecastText } from '../../../../renderer/pages/forecast/bar/forecast-text.ts';
import { isIdle } from '../../../../renderer/state/workers/forecast/idle.ts';
import { agendaOf } from '../../../../shared/forecast/agenda.ts';
import { forecast } from '../../../../shared/forecast/forecast.ts';
import type { ForecastInput } from '../../../../shared/forecast/input.ts';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { withWhatIf } from '../../../../shared/forecast/what-if.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { ZERO, displayMoney, money, moneyFromFen, sumMoney } from '../../../../shared/money/index.ts';
import { day } from '../../../fixtures/question.ts';
import { anyForecast } from '../../../shared/forecast/any-forecast.ts';
import { at, input, metered, monthly, recharge } from '../../../shared/forecast/inputs.ts';

function shownOf(asked: ForecastInput): ShownForecast {
  const names = new Map([...asked.begins, ...asked.payments, ...asked.resources].map(({ id, name }) => [id, name]));
  const resources = asked.resources.map(({ id, name, set, billing }) => ({ id, name, product: set.product, billing }));
  return {
    ...forecast(asked),
    start: asked.start,
    names,
    resources: resources as unknown as ShownForecast['resources'],
    problems: [],
    unpriced: 0,
    warnings: [],
  };
}

const shown = (changes: Partial<ForecastInput>) => shownOf(input(changes));

function said(changes: Partial<ForecastInput>, language: 'en' | 'zh' = 'en', amountText = displayMoney) {
  const { state, text } = sentenceOf(shown(changes), { t: createTranslator(language), amountText });
  return [state, text];
}

describe('the sentence', () => {
  const SHORT = { cash: money('100.00'), resources: [monthly('3 × g.n2.large', '2026-12-12')] };

  it('says what is short, when, for what, and what to recharge by when', () => {
    expect(said(SHORT)).toEqual([
      'attention',
      'Short by ¥36.50 on 2026-12-12: renewal of 3 × g.n2.large. Recharge ¥36.50 by 2026-12-11.',
    ]);
    expect(said(SHORT, 'zh')[1]).toBe(
      '2026-12-12 缺口 ¥36.50：3 × g.n2.large 续费。请在 2026-12-11（含当日）前充值 ¥36.50。',
    );
    expect(said(SHORT, 'en', () => '***')[1]).not.toMatch(/36/);
  });

  it('is red and says today where something is short today', () => {
    const [state, text] = said({ overdue: money('5.00'), cash: money('0.00') });
    expect(state).toBe('blocked');
    expect(text).toBe('Short by ¥5.00 on 2026-12-01: what is overdue. Recharge ¥5.00 today.');
  });

  it('asks today for what today lacks and what tomorrow does, as the agenda does', () => {
    const asked = shown({ overdue: money('300.00'), cash: ZERO, resources: [metered('web')] });
    const due = sumMoney(asked.topUps.flatMap(({ by, amount }) => (by === '2026-12-01' ? [amount] : [])));
    expect(due).toBeGreaterThan(asked.topUps[0]?.amount ?? ZERO);
    const today = `Recharge ${displayMoney(due)} today.`;
    expect(sentenceOf(asked, { t: createTranslator('en'), amountText: displayMoney }).text).toContain(today);
    const [first] = agendaOf(asked);
    expect(first).toMatchObject({ kind: 'top-up', by: '2026-12-01', amount: due });
  });

  it('says how far the money lasts where nothing is short', () => {
    expect(said({ cash: money('5000.00'), resources: [metered('web')] })).toEqual([
      'good',
      'The money lasts to the end of the forecast, 2026-12-30.',
    ]);
  });

  it('names the plan, the bill or the movement that is short', () => {
    const payment = { id: 'l1', name: 'new web', date: day('2026-12-10'), amount: money('2000.00') };
    expect(said({ payments: [{ ...payment, inAdvance: true }] })[1]).toContain('the plan’s order of new web.');
    expect(said({ payments: [{ ...payment, inAdvance: false }] })[1]).toContain('the plan’s bill for new web.');
    expect(said({ cash: money('1.00'), resources: [metered('web')] })[1]).toContain(': bill for web.');
    const changed = withWhatIf(input({ cash: money('5.00'), resources: [metered('web')] }), {
      toMonthly: [{ resource: 'web', on: '2026-12-01', term: '1m' }],
    });
    expect(said(changed)[1]).toContain(': change of web to a monthly package.');
    const begins = [{ id: 'l1', name: 'new web', date: day('2026-12-10'), product: 'vm' }] as const;
    expect(said({ cash: money('49.99'), begins })[1]).toBe(
      'Short by ¥0.01 on 2026-12-10: balance to enable new web. Recharge ¥0.01 by 2026-12-09.',
    );
    const rent = { at: at('2026-12-05'), amount: moneyFromFen(-200_000n), kind: 'other', note: 'rent' } as const;
    expect(said({ movements: [rent] })[1]).toContain(': known movement rent.');
  });
});

describe('the figures', () => {
  it('say from where to where the cash goes', () => {
    const figures = forecastFiguresOf(
      shown({
        cash: money('500.00'),
        resources: [monthly('db', '2026-12-12')],
        movements: [recharge('2026-12-05', '50.00')],
      }),
    );
    expect(figures).toMatchObject({
      end: '2026-12-30',
      lastsTo: null,
      opening: money('500.00'),
      incoming: money('50.00'),
      spent: money('136.50'),
      closing: money('413.50'),
      spendings: [{ kind: 'renewed', amount: money('136.50') }],
      spendingRules: ['PKG-7'],
    });
  });

  it('count the days that are paid, the last one named', () => {
    const asked = shown({ cash: money('100.00'), resources: [monthly('db', '2026-12-12')] });
    expect(asked.runway).toBe(11);
    expect(forecastFiguresOf(asked).lastsTo).toBe('2026-12-11');
  });

  it('add up, whatever happens', () => {
    fc.assert(
      fc.property(anyForecast(), (asked) => {
        const one = shownOf(asked);
        const { opening, incoming, spent, closing, spendings, topUps, recharges } = forecastFiguresOf(one);
        expect(opening).toBe(asked.cash);
        expect(moneyFromFen(opening + incoming - spent)).toBe(closing);
        expect(sumMoney(spendings.map(({ amount }) => amount))).toBe(spent);
        expect(spendings.every(({ amount }) => amount > ZERO)).toBe(true);
        expect(sumMoney(recharges.map(({ amount }) => amount))).toBe(topUps);
        expect(new Set(recharges.map(({ by }) => by)).size).toBe(recharges.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the text that is copied', () => {
  const words = { t: createTranslator('en'), amountText: displayMoney, nameOf: (id: string) => id };
  const asked = shown({ cash: money('100.00'), resources: [monthly('db', '2026-12-12')] });
  const text = (isCashKnown: boolean) =>
    forecastText({ account: 'Finance', shown: asked, sentence: 'S.', isCashKnown, items: agendaOf(asked) }, words);

  it('has the sentence, the figures and what to do', () => {
    const lines = text(true).split('\n');
    expect(lines[0]).toBe('Finance from 2026-12-01 00:00, 30 days');
    expect(lines).toContain('S.');
    expect(lines).toContain('Cash at the end: ¥100.00 (2026-12-30)');
    expect(lines).toContain('To recharge: ¥36.50 (in 1 recharge)');
    expect(lines.find((line) => line.startsWith('2026-12-11'))).toMatch(
      /^2026-12-11 {2}Recharge: ¥36.50\. Otherwise short: .*\(PKG-7\)$/,
    );
  });

  it('leaves the figures out where the balance is not known', () => {
    expect(text(false)).not.toContain('Cash at the end');
  });
});

describe('a forecast that knows of nothing', () => {
  it('is one without resources, plans and shortfalls', () => {
    expect(isIdle(shown({}), { plans: [] })).toBe(true);
    expect(isIdle(shown({ resources: [metered('web')] }), { plans: [] })).toBe(false);
    expect(isIdle(shown({}), { plans: [{ plan: 'p' }] })).toBe(false);
    expect(isIdle(shown({ cash: ZERO, overdue: money('5.00') }), { plans: [] })).toBe(false);
  });
});

describe('the calendar’s file name', () => {
  it('has the account and the day, and nothing that a file system refuses', () => {
    expect(calendarFileName('财务部', '2026-12-01')).toBe('cost-desk-财务部-2026-12-01.ics');
    expect(calendarFileName('a/b:c', '2026-12-01')).toBe('cost-desk-a-b-c-2026-12-01.ics');
    expect(calendarFileName('..', '2026-12-01')).toBe('cost-desk-account-2026-12-01.ics');
  });
});
