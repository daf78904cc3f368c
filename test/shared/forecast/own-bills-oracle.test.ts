/**
 * A second, much simpler forecast for accounts without coupons: half hour after half hour, each resource by itself, in
 * fractions of its own. What it says of the money, the stops and the losses, the product says too (CFG-2, CFG-5, USE-1).
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../../shared/forecast/forecast.ts';
import type { ForecastResource } from '../../../shared/forecast/input.ts';
import { ZERO, moneyFromFen } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, priced } from '../../fixtures/question.ts';
import { DISK, at, input } from './inputs.ts';

const STEP = 1800;
const DAY = 86_400;
const WEEK = 7 * DAY;
/** Everything has run for so long before the first day: older than 3 days. */
const BEFORE = 40 * DAY;

/** Fen for so many seconds, or days begun, of one price line. */
interface Line {
  readonly fen: bigint;
  readonly per: bigint;
}

/** In the order in which bills of one moment are paid. */
const KINDS = {
  disk: { request: DISK, daily: true, byDay: false, lines: [{ fen: 150n, per: BigInt(DAY) }] },
  traffic: {
    request: { product: 'eip-traffic', region: 'cn-north-1', gbOut: '1' },
    daily: true,
    byDay: true,
    lines: [
      { fen: 80n, per: 1n },
      { fen: 48n, per: 1n },
    ],
  },
  eip: {
    request: { product: 'eip', region: 'cn-north-1', mbps: '1' },
    daily: false,
    byDay: false,
    lines: [{ fen: 6n, per: 3600n }],
  },
  vm: { request: G_N2_MEDIUM, daily: false, byDay: false, lines: [{ fen: 47n, per: 3600n }] },
} as const;
type Kind = keyof typeof KINDS;
const ORDER = Object.keys(KINDS) as Kind[];

interface Asked {
  readonly days: number;
  readonly cash: number;
  readonly resources: readonly { readonly kind: Kind; readonly thousandths: number }[];
  readonly recharges: readonly { readonly step: number; readonly amount: number }[];
  readonly billFractions: 'carried' | 'dropped';
}

const anyAsked: fc.Arbitrary<Asked> = fc.record({
  days: fc.integer({ min: 1, max: 16 }),
  cash: fc.integer({ min: 0, max: 6000 }),
  resources: fc.array(
    fc.record({ kind: fc.constantFrom(...ORDER), thousandths: fc.constantFrom(1000, 850, 777, 333, 1) }),
    { minLength: 1, maxLength: 6 },
  ),
  recharges: fc.array(
    fc.record({ step: fc.integer({ min: 1, max: 16 * 48 }), amount: fc.integer({ min: 1, max: 4000 }) }),
    { maxLength: 4 },
  ),
  billFractions: fc.constantFrom('carried', 'dropped'),
});

interface Running {
  readonly id: string;
  readonly kind: Kind;
  readonly thousandths: bigint;
  status: 'running' | 'stopped' | 'released';
  used: bigint;
  billed: bigint[];
  served: boolean;
  releaseAt: number;
}

function costOf({ fen, per }: Line, used: bigint, thousandths: bigint): bigint {
  return (fen * used * thousandths) / (per * 1000n);
}

/** What is said of each day's end, and `id stopped` or `id released` with its second. */
function oracle({ days, cash: first, resources, recharges, billFractions }: Asked) {
  const all: Running[] = resources.map(({ kind, thousandths }, index) => {
    const used = BigInt(KINDS[kind].byDay ? BEFORE / DAY : BEFORE);
    const factor = BigInt(thousandths);
    const billed = KINDS[kind].lines.map((line) => (billFractions === 'carried' ? costOf(line, used, factor) : used));
    const about = { id: `r${index}`, kind, thousandths: factor };
    return { ...about, status: 'running', used, billed, served: false, releaseAt: 0 };
  });
  const inOrder = all.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
  let cash = BigInt(first);
  let overdue = 0n;
  const said: string[] = [];
  const ends: string[] = [];
  for (let step = 0; step < days * 48; step += 1) {
    const now = step * STEP;
    for (const each of all) {
      if (step === 0 || each.status !== 'running') continue;
      each.served = true;
      if (!KINDS[each.kind].byDay) each.used += BigInt(STEP);
    }
    for (const { amount } of recharges.filter((recharge) => recharge.step === step)) {
      cash += BigInt(amount);
      const settled = overdue < cash ? overdue : cash;
      cash -= settled;
      overdue -= settled;
      if (settled > 0n && overdue === 0n) {
        for (const each of all) if (each.status === 'stopped') each.status = 'running';
      }
    }
    for (const each of all) {
      if (each.status !== 'stopped' || each.releaseAt > now) continue;
      each.status = 'released';
      said.push(`${each.id} released ${now}`);
    }
    for (const each of inOrder) {
      const { daily, byDay, lines } = KINDS[each.kind];
      if (now % (daily ? DAY : 3600) !== 0) continue;
      if (byDay && each.served) each.used += 1n;
      each.served = false;
      let due = 0n;
      each.billed = lines.map((line, index) => {
        const before = each.billed[index] ?? 0n;
        const whole = costOf(line, each.used, each.thousandths);
        due += billFractions === 'carried' ? whole - before : costOf(line, each.used - before, each.thousandths);
        return billFractions === 'carried' ? whole : each.used;
      });
      const paid = due < cash ? due : cash;
      cash -= paid;
      if (paid === due) continue;
      overdue += due - paid;
      each.status = 'stopped';
      each.releaseAt = now + WEEK;
      said.push(`${each.id} stopped ${now}`);
    }
    if (step % 48 === 47) ends.push(`${cash} ${overdue}`);
  }
  return { said: said.toSorted(), ends };
}

function product({ days, cash, resources, recharges, billFractions }: Asked) {
  const asked = input({
    days,
    cash: moneyFromFen(BigInt(cash)),
    settings: { ...input().settings, billFractions },
    resources: resources.map(({ kind, thousandths }, index): ForecastResource => {
      const set = priced({ ...KINDS[kind].request, discount: String(thousandths / 1000) });
      const since = at('2026-10-22');
      const billing = KINDS[kind].byDay
        ? ({ kind: 'consumption', since } as const)
        : ({ kind: 'configuration', since, schedule: undefined } as const);
      return { id: `r${index}`, name: `r${index}`, set, billing };
    }),
    movements: recharges.map(({ step, amount }) => ({
      at: at(momentOf(step * STEP)),
      amount: moneyFromFen(BigInt(amount)),
      kind: 'recharge' as const,
      note: '',
    })),
  });
  const answer = forecast(asked);
  const said = answer.events.flatMap(({ kind, ids = [], at: { date, time } }) =>
    kind === 'stopped' || kind === 'released' ? ids.map((id) => `${id} ${kind} ${secondsOf(date, time)}`) : [],
  );
  return {
    answer,
    opening: asked.cash,
    said: said.toSorted(),
    ends: answer.days.map(({ balance, overdue }) => `${balance} ${overdue}`),
  };
}

const START = Date.UTC(2026, 11, 1);

function momentOf(seconds: number): string {
  return new Date(START + seconds * 1000).toISOString().slice(0, 19);
}

function secondsOf(date: string, time: string): number {
  return (Date.parse(`${date}T${time}Z`) - START) / 1000;
}

describe('accounts without coupons', () => {
  it('end every day, stop and lose what a simpler count says', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const { said, ends } = product(asked);
        expect({ said, ends }).toEqual(oracle(asked));
      }),
      { numRuns: 300 },
    );
  });

  it('keep opening + recharges − bills paid = closing, and never owe less than nothing', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const { answer, opening } = product(asked);
        const moved = answer.events.reduce((sum, { amount }) => sum + amount, ZERO as bigint);
        expect(answer.days.at(-1)?.balance).toBe(opening + moved);
        for (const { balance, overdue } of answer.days) {
          expect(balance).toBeGreaterThanOrEqual(0n);
          expect(overdue).toBeGreaterThanOrEqual(0n);
          // Whoever owes has nothing left.
          expect(balance === ZERO || overdue === ZERO).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
