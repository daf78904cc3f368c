/** Forecasts for tests: an input that says only what matters to the test, and its events as short texts. */
import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { type ChinaTime, parseChinaTime } from '../../../shared/billing/calendar.ts';
import type { RequestDraft } from '../../../shared/billing/draft.ts';
import type { ForecastEvent } from '../../../shared/forecast/event.ts';
import type { ForecastInput, ForecastResource, MonthlyBilling, Movement } from '../../../shared/forecast/input.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, day, priced } from '../../fixtures/question.ts';

export const CPS = { product: 'cps', region: 'cn-north-1', type: 'cps.c.normal' } as const;
export const DISK = { product: 'disk', region: 'cn-north-1', type: 'ssd.gp1', gb: '100' } as const;

export function at(text: string): ChinaTime {
  const time = parseChinaTime(text);
  if (time === null) throw new Error(`not a moment: ${text}`);
  return time;
}

export function input(changes: Partial<ForecastInput> = {}): ForecastInput {
  return {
    start: at('2026-12-01'),
    days: 30,
    cash: money('1000.00'),
    overdue: money('0.00'),
    coupons: [],
    settings: { ...DEFAULT_SETTINGS, lowBalance: money('0.00'), lowCoupons: money('0.00'), couponNoticeDays: [] },
    resources: [],
    movements: [],
    payments: [],
    begins: [],
    ...changes,
  };
}

/** Something billed by configuration, running since 2026-11-01 where nothing else is said. */
export function metered(
  id: string,
  request: Partial<RequestDraft> = G_N2_MEDIUM,
  since = '2026-11-01',
): ForecastResource {
  return {
    id,
    name: id,
    set: priced(request),
    billing: { kind: 'configuration', since: at(since), schedule: undefined },
  };
}

export function monthly(
  id: string,
  expiresOn: string,
  changes: Partial<MonthlyBilling> = {},
  request: Partial<RequestDraft> = G_N2_MEDIUM,
): ForecastResource {
  const billing: MonthlyBilling = {
    kind: 'monthly',
    expiresOn: day(expiresOn),
    firstDay: undefined,
    term: '1m',
    autoRenew: true,
    renewByHand: 'let-expire',
    ...changes,
  };
  return { id, name: id, set: priced(request), billing };
}

export function recharge(when: string, amount: string): Movement {
  return { at: at(when), amount: money(amount), kind: 'recharge', note: '' };
}

/** `2026-12-09 00:00 bill -0.23 → 0.00, short 0.24`. Announcements of packages are left out where `kinds` is not given. */
export function story(events: readonly ForecastEvent[], ...kinds: readonly ForecastEvent['kind'][]): string[] {
  const quiet: ReadonlySet<ForecastEvent['kind']> = new Set(['expiry-notice', 'release-warning']);
  return events
    .filter(({ kind }) => (kinds.length === 0 ? !quiet.has(kind) : kinds.includes(kind)))
    .map((event) => {
      const { kind, amount, balance, unmet, lack, until, ids, coupons } = event;
      const parts = [
        `${event.at.date} ${event.at.time.slice(0, 5)} ${kind}`,
        ...(ids === undefined ? [] : [`[${ids.join(',')}]`]),
        `${formatMoney(amount)} → ${formatMoney(balance)}`,
        ...(coupons ?? []).map((payment) => `${payment.code} ${formatMoney(payment.amount)}`),
        ...(unmet === undefined ? [] : [`short ${formatMoney(unmet)}`]),
        ...(lack === undefined ? [] : [`lacks ${formatMoney(lack)}`]),
        ...(until === undefined ? [] : [`until ${until.date} ${until.time.slice(0, 5)}`]),
      ];
      return parts.join(' ');
    });
}
