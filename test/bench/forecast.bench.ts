/**
 * `npm run bench`: a forecast of three years that has some 10,000 events, and its top-ups, in one run against the same
 * forecast hour by hour. Both must say the same. Ratios are to be compared, not milliseconds: those are this machine's.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../shared/account/settings.ts';
import { addDays, parseDate } from '../../shared/billing/calendar.ts';
import { EMPTY_REQUEST, type RequestDraft } from '../../shared/billing/draft.ts';
import { readRequest } from '../../shared/billing/request.ts';
import { builtInPriceLists } from '../../shared/catalog/built-in/index.ts';
import { createCatalog } from '../../shared/catalog/catalog.ts';
import { forecast } from '../../shared/forecast/forecast.ts';
import type { ForecastInput, ForecastResource } from '../../shared/forecast/input.ts';
import { run } from '../../shared/forecast/simulate.ts';
import { firstState } from '../../shared/forecast/state.ts';
import { worldOf } from '../../shared/forecast/world.ts';
import { money } from '../../shared/money/index.ts';

const DAYS = 1096;
const REPEATS = 5;
const PLENTY = money('50000000.00');

const [current] = builtInPriceLists;
if (current === undefined) throw new Error('no built-in price list');
const catalog = createCatalog(await current.load());
const first = dayOf('2027-01-01');
const resources = [...metered(), ...monthly()];

const rich = inputOf(PLENTY);
const fast = simulate(rich, false);
const slow = simulate(rich, true);
deepStrictEqual(fast.events, slow.events);
const poor = inputOf(money('20000.00'));
const rows = [
  { forecast: 'hour by hour', ...measured(() => simulate(rich, true)) },
  { forecast: 'a day at once', ...measured(() => simulate(rich, false)) },
  { forecast: 'with everything it recommends', ...measured(() => forecast(poor)) },
];
const slowest = rows[0]?.ms ?? 0;
console.log(`\nThree years of ${resources.length} resources, ${fast.events.length} events\n`);
console.table(
  rows.map(({ forecast: name, ms }) => ({
    forecast: name,
    ms: rounded(ms),
    'µs an event': rounded((ms * 1000) / fast.events.length),
    'hour by hour ÷ this': rounded(slowest / ms),
  })),
);

/** Ten products' bills a day would be 10,960 events; these are the ones that the list has by the hour or by use. */
function metered(): ForecastResource[] {
  const since = { date: addDays(first, -30), time: '09:30:00' };
  const region = 'cn-north-1';
  const drafts: Partial<RequestDraft>[] = [
    {
      product: 'vm',
      type: 'g.n2.medium',
      quantity: '3',
      bandwidth: '5',
      disks: [{ type: 'ssd.gp1', gb: '100', iops: '' }],
    },
    { product: 'vm', type: 'g.n2.medium', discount: '0.85' },
    { product: 'cps', type: 'cps.c.normal' },
    { product: 'disk', type: 'ssd.gp1', gb: '500' },
    { product: 'eip', mbps: '7' },
    { product: 'eip-traffic', gbOut: '12.5' },
    { product: 'snapshot', gb: '300' },
    { product: 'shared-bandwidth', mbps: '10' },
    { product: 'dcps', region: 'east-china-jinan', type: dcps() },
  ];
  return drafts.map((draft, index) => {
    const read = readRequest({ ...EMPTY_REQUEST, region, ...draft }, catalog);
    if (!read.ok) throw new Error(`the benchmark's resource ${index} has no price: ${JSON.stringify(read.error)}`);
    const id = `m${index}`;
    const byConsumption = draft.product === 'eip-traffic' || draft.product === 'snapshot';
    const billing = byConsumption
      ? ({ kind: 'consumption', since } as const)
      : ({ kind: 'configuration', since, schedule: undefined } as const);
    return { id, name: id, set: read.value, billing };
  });
}

function dcps(): string {
  return catalog.rowsIn('dcps', 'east-china-jinan').find(({ hour }) => hour !== undefined)?.type ?? '';
}

function monthly(): ForecastResource[] {
  return Array.from({ length: 8 }, (_, index) => {
    const read = readRequest({ ...EMPTY_REQUEST, product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' }, catalog);
    if (!read.ok) throw new Error('the benchmark’s packages have no price');
    const expiresOn = addDays(first, 5 + 3 * index);
    const billing = { kind: 'monthly', expiresOn, firstDay: undefined, term: '1m', autoRenew: true } as const;
    return { id: `p${index}`, name: `p${index}`, set: read.value, billing: { ...billing, renewByHand: 'let-expire' } };
  });
}

function inputOf(cash: ReturnType<typeof money>): ForecastInput {
  return {
    start: { date: first, time: '00:00:00' },
    days: DAYS,
    cash,
    overdue: money('0.00'),
    coupons: [],
    settings: DEFAULT_SETTINGS,
    resources,
    movements: [],
    payments: [],
    begins: [],
  };
}

function simulate(input: ForecastInput, hourByHour: boolean) {
  const world = worldOf(input, { hourByHour });
  return run(world, firstState(world), { first: 0, end: DAYS });
}

function dayOf(text: string) {
  const date = parseDate(text);
  if (date === null) throw new Error(`not a day: ${text}`);
  return date;
}

/** The fastest of several, because other programs share the processor. */
function measured(work: () => unknown): { readonly ms: number } {
  const times = Array.from({ length: REPEATS }, () => {
    globalThis.gc?.();
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return { ms: Math.min(...times) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
