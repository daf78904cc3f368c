/**
 * `npm run bench`: full re-pricing of plans of 100 to 100,000 lines, in one run against the same arithmetic in plain
 * decimal.js and against bare bigints, with the memory kept, the growth, and the time until an edited cell has its
 * totals. The three must agree to the fen. Ratios are to be compared, not milliseconds: those are this machine's.
 */
import { monthsOf, monthsPaid, termsOf } from '../../shared/billing/terms.ts';
import { readRequest } from '../../shared/billing/request.ts';
import { builtInPriceLists } from '../../shared/catalog/built-in/index.ts';
import { createCatalog } from '../../shared/catalog/catalog.ts';
import { formatMoney } from '../../shared/money/index.ts';
import { calendarBook } from '../../shared/billing/calendar-book.ts';
import { requestOf } from '../../shared/plan/line-question.ts';
import { type PricedPlan, planPricer } from '../../shared/plan/price.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { type Arithmetic, type BaselineLine, type BaselineTotals, baselineTotals } from './baseline.ts';
import { benchPlan } from './plan-lines.ts';
import { PLAIN_DECIMAL } from './plain-decimal.ts';
import { WHOLE_NUMBERS } from './whole-numbers.ts';

const SIZES = [100, 1000, 10_000, 100_000] as const;
/** Plain decimal.js takes minutes for more lines; beyond, it is measured on this many and scaled. */
const MOST_DECIMAL_LINES = 10_000;
/** Small plans are priced several times, because other programs share the processor's memory; the fastest time counts. */
const MOST_REPEATED_LINES = 10_000;
const REPEATS = 4;
const EDITS = 5;

interface Row {
  readonly lines: number;
  readonly different: number;
  readonly price: number;
  readonly decimal: number;
  readonly floor: number;
  readonly edit: number;
  readonly megabytes: number;
}

const catalog = createCatalog(await currentList());
warmUp();
for (const [title, different] of [
  ['One question in ten is different, as in a plan that was pasted', (lines: number) => lines / 10],
  ['Every question is different', (lines: number) => lines],
] as const) {
  const rows = SIZES.map((lines) => measure(lines, different(lines)));
  console.log(`\n${title}\n`);
  print(rows);
}

async function currentList(): Promise<Parameters<typeof createCatalog>[0]> {
  const [current] = builtInPriceLists;
  if (current === undefined) throw new Error('no built-in price list');
  return current.load();
}

/** So that the first row does not pay for the engine's compilation. */
function warmUp(): void {
  const plan = benchPlan(catalog, 500, 500);
  planPricer(catalog).price(plan);
  baselineTotals(baselineLines(plan, WHOLE_NUMBERS), WHOLE_NUMBERS);
  baselineTotals(baselineLines(plan, PLAIN_DECIMAL), PLAIN_DECIMAL);
}

function measure(lines: number, different: number): Row {
  const plan = benchPlan(catalog, lines, different);
  const before = heap();
  const pricer = planPricer(catalog);
  const first = timed(() => pricer.price(plan));
  const megabytes = (heap() - before) / 1e6;
  const again = Array.from({ length: lines > MOST_REPEATED_LINES ? 0 : REPEATS }, () =>
    timed(() => planPricer(catalog).price(plan)),
  );
  const price = Math.min(...[first, ...again].map(({ ms }) => ms));
  const edit = Math.min(
    ...Array.from({ length: EDITS }, (_, index) => waited(() => pricer.price(edited(plan, index)))),
  );

  const whole = baselineLines(plan, WHOLE_NUMBERS);
  const floor = timed(() => baselineTotals(whole, WHOLE_NUMBERS));
  agree(first.value, floor.value);
  const share = Math.min(lines, MOST_DECIMAL_LINES);
  const part = { ...plan, lines: plan.lines.slice(0, share) };
  const printed = baselineLines(part, PLAIN_DECIMAL);
  const decimal = timed(() => baselineTotals(printed, PLAIN_DECIMAL));
  agree(planPricer(catalog).price(part), decimal.value);
  return {
    lines,
    different,
    price,
    decimal: (decimal.ms * lines) / share,
    floor: floor.ms,
    edit,
    megabytes,
  };
}

function edited(plan: Plan, index: number): Plan {
  const lines = [...plan.lines];
  const at = Math.floor((lines.length * (index + 1)) / (EDITS + 1));
  const line = lines[at];
  if (line !== undefined) lines[at] = { ...line, quantity: `${30 + index}` };
  return { ...plan, lines };
}

function baselineLines<P, N>(plan: Plan, n: Arithmetic<P, N>): BaselineLine<P>[] {
  const book = calendarBook();
  const priced = planPricer(catalog).price(plan);
  return priced.lines.map(({ line, span }) => {
    const set = readRequest(requestOf(line), catalog);
    if (!set.ok || span === undefined) throw new Error(`the benchmark's line ${line.id} has no price`);
    const { components, quantity, discount } = set.value;
    const terms = termsOf(set.value);
    return {
      components: components.map(({ month, hour, product }) => ({
        month: n.prepare(month?.price ?? '', discount),
        hour: n.prepare(hour?.price ?? '', discount),
        paid: terms.map((term) => monthsPaid(product, term) ?? 0),
      })),
      quantity,
      terms: terms.map(monthsOf),
      timeline: book.timeline(span),
      mode: line.mode ?? 'cheapest',
    };
  });
}

function agree({ totals }: PricedPlan, baseline: BaselineTotals): void {
  const { chosen, configuration, monthly, cheapest } = totals;
  const ours = [chosen, configuration, monthly, cheapest, chosen].map(({ amount }) => formatMoney(amount));
  const theirs = [baseline.chosen, baseline.configuration, baseline.monthly, baseline.cheapest, baseline.paid];
  if (ours.join(' ') !== theirs.join(' '))
    throw new Error(`the totals differ: ${ours.join(' ')} | ${theirs.join(' ')}`);
}

/** Milliseconds of processor time on the main thread: what a person waits on a machine that does nothing else. */
function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  globalThis.gc?.();
  const start = process.threadCpuUsage();
  const value = work();
  const { user, system } = process.threadCpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}

/** Milliseconds by the clock, for what is too short for the processor's own account. */
function waited(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function print(rows: readonly Row[]): void {
  console.table(
    rows.map((row, index) => {
      const smaller = rows[index - 1];
      const perLine = row.price / row.lines;
      return {
        lines: row.lines,
        different: row.different,
        ms: rounded(row.price),
        'µs a line': rounded(perLine * 1000),
        'growth a line': smaller === undefined ? '' : `× ${rounded(perLine / (smaller.price / smaller.lines))}`,
        'MB kept': rounded(row.megabytes),
        'after an edit, ms': rounded(row.edit),
        'plain decimal.js, ms': `${row.lines > MOST_DECIMAL_LINES ? '≈ ' : ''}${rounded(row.decimal)}`,
        'decimal.js ÷ ours': rounded(row.decimal / row.price),
        'bigint floor, ms': rounded(row.floor),
        'ours ÷ floor': rounded(row.price / row.floor),
      };
    }),
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
