/**
 * `npm run bench`: a plan of 10,000 lines in the real window, in Chromium, beside one of 100 lines: opened, scrolled and
 * edited like a person does. Measured in the window: the time between frames while the grid scrolls, how long the
 * window takes to answer a key, and how long until the totals are new. Ratios are to be compared, not milliseconds.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { builtInPriceLists } from '../../shared/catalog/built-in/index.ts';
import { createCatalog } from '../../shared/catalog/catalog.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { journeyClock, NOW } from '../e2e/clock.ts';
import prepare from '../e2e/prepare.ts';
import { launchBrowser, localWebLauncher } from '../e2e/launchers.ts';
import { PlansPage } from '../e2e/pages/plans-page.ts';
import { benchPlan } from './plan-lines.ts';
import {
  type Measured,
  frames,
  keyToChange,
  keyToFrame,
  longestTask,
  median,
  watchWindow,
  worst,
} from './window-times.ts';

const SIZES = [100, 10_000] as const;
const SCROLLS = 60;
const EDITS = 5;

interface Row {
  readonly lines: number;
  readonly open: number;
  readonly idle: Measured;
  readonly scroll: Measured;
  readonly key: Measured;
  readonly totals: Measured;
  readonly task: number;
}

await prepare();
const [current] = builtInPriceLists;
if (current === undefined) throw new Error('no built-in price list');
const catalog = createCatalog(await current.load());
const browser = await launchBrowser();
try {
  const rows: Row[] = [];
  // One after the other: the second must not be slowed down by the first.
  for (const lines of SIZES) rows.push(await measure(browser, benchPlan(catalog, lines, lines / 10)));
  print(rows);
} finally {
  await browser.close();
}

async function measure(shared: Browser, plan: Plan): Promise<Row> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'cost-desk-bench-'));
  const desk = await localWebLauncher(shared)({
    dataFolder,
    clock: journeyClock(NOW),
    watch: (context) => context.addInitScript(watchWindow),
  });
  try {
    const plans = new PlansPage(desk.page);
    await plans.store([{ id: 'bench', plan }]);
    await desk.page.reload();
    const open = await opened(desk.page, plans);
    const idle = await frames(desk.page, () => desk.page.waitForTimeout(1000));
    const scroll = await frames(desk.page, () => scrolled(desk.page, plans));
    const { key, totals } = await edited(desk.page, plans);
    return { lines: plan.lines.length, open, idle, scroll, key, totals, task: await longestTask(desk.page) };
  } finally {
    await desk.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** From the key that opens the page to the first totals. */
async function opened(page: Page, plans: PlansPage): Promise<number> {
  await page.getByRole('navigation').first().waitFor();
  const start = performance.now();
  await page.keyboard.press('3');
  await plans.total.waitFor();
  return performance.now() - start;
}

async function scrolled(page: Page, plans: PlansPage): Promise<void> {
  await plans.grid.hover();
  for (let step = 0; step < SCROLLS; step += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(16);
  }
}

async function edited(page: Page, plans: PlansPage): Promise<{ key: Measured; totals: Measured }> {
  const keys: number[] = [];
  const totals: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    await (await plans.cellOf(plans.row(/server \d/).nth(edit + 2), 'Quantity')).click();
    keys.push(await keyToFrame(page, `${edit + 2}`));
    await page.keyboard.type('7');
    totals.push(await keyToChange(page, 'Enter', plans.total));
  }
  return { key: summary(keys), totals: summary(totals) };
}

function summary(times: readonly number[]): Measured {
  return { median: median(times), worst: worst(times) };
}

function print(rows: readonly Row[]): void {
  const [small] = rows;
  console.log('\nA plan in the window (Chromium), milliseconds; × against 100 lines\n');
  console.table(
    rows.map((row) => ({
      lines: row.lines,
      'opened with totals': rounded(row.open),
      'frame, idle': rounded(row.idle.median),
      'frame, scrolling': rounded(row.scroll.median),
      'worst frame, scrolling': rounded(row.scroll.worst),
      'scrolling ÷ idle': rounded(row.scroll.median / row.idle.median),
      'key to frame': rounded(row.key.median),
      'worst key': rounded(row.key.worst),
      'edit to totals': rounded(row.totals.median),
      'edit × smallest': rounded(row.totals.median / (small?.totals.median ?? 1)),
      'longest task': rounded(row.task),
    })),
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
