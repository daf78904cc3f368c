/**
 * `npm run bench`: a forecast of more than 10,000 events over three years in the real window, in Chromium, beside one of
 * a small account over 90 days: opened, read off, scrolled, and with a switch of "what if" turned over. Measured in the
 * window. Ratios are to be compared, not milliseconds.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { ExistingResource } from '../../shared/account/schema.ts';
import { type StoredAccount, newAccount } from '../../shared/account/stored.ts';
import { addDays } from '../../shared/billing/calendar.ts';
import { journeyClock, NOW, TODAY } from '../e2e/clock.ts';
import { launchBrowser, localWebLauncher } from '../e2e/launchers.ts';
import { ForecastPage } from '../e2e/pages/forecast-page.ts';
import prepare from '../e2e/prepare.ts';
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

interface Size {
  readonly packages: number;
  readonly meters: number;
  readonly days: number;
}
const SIZES: readonly Size[] = [
  { packages: 3, meters: 2, days: 90 },
  { packages: 100, meters: 20, days: 1095 },
];
const STEPS = 7;
const SCROLLS = 40;
const VM = { product: 'vm', region: 'cn-north-1', quantity: 1, type: 'g.n2.medium' } as const;

interface Row extends Size {
  readonly open: number;
  readonly marker: Measured;
  readonly tab: Measured;
  readonly scroll: Measured;
  readonly key: Measured;
  readonly answer: Measured;
  readonly task: number;
}

await prepare();
const browser = await launchBrowser();
try {
  const rows: Row[] = [];
  // One after the other: the second must not be slowed down by the first.
  for (const size of SIZES) rows.push(await measure(browser, size));
  print(rows);
} finally {
  await browser.close();
}

/** Enough cash for everything, so that switches change what is spent. */
function accountOf({ packages, meters, days }: Size): StoredAccount {
  const monthly = Array.from({ length: packages }, (_, index): ExistingResource => {
    const expires = addDays(TODAY, 5 + (index % 28));
    return { ...VM, id: `p-${index}`, name: `db ${index}`, mode: 'monthly', expires, autoRenew: true };
  });
  const used = Array.from({ length: meters }, (_, index): ExistingResource => {
    return { ...VM, id: `m-${index}`, name: `web ${index}`, mode: 'configuration', start: addDays(TODAY, -10) };
  });
  const ledger = [{ id: 'l-1', kind: 'opening', amount: '9000000.00', date: TODAY, note: '' } as const];
  return { ...newAccount('bench', 'Bench'), ledger, resources: [...monthly, ...used], forecast: { days } };
}

async function measure(shared: Browser, size: Size): Promise<Row> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'cost-desk-bench-'));
  const desk = await localWebLauncher(shared)({
    dataFolder,
    clock: journeyClock(NOW),
    watch: (context) => context.addInitScript(watchWindow),
  });
  try {
    const { page } = desk;
    const forecast = new ForecastPage(page);
    await forecast.store(accountOf(size));
    await page.reload();
    const open = await opened(page, forecast);
    const marker = await readOff(page, forecast);
    const tab = await tabs(page, forecast);
    const scroll = await frames(page, () => scrolled(page));
    const { key, answer } = await switched(page, forecast);
    return { ...size, open, marker, tab, scroll, key, answer, task: await longestTask(page) };
  } finally {
    await desk.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** From the key that opens the page to the first answer. */
async function opened(page: Page, forecast: ForecastPage): Promise<number> {
  await page.getByRole('navigation').first().waitFor();
  const start = performance.now();
  await page.keyboard.press('4');
  await forecast.answer.getByText('The money lasts to the end').waitFor();
  return performance.now() - start;
}

async function readOff(page: Page, forecast: ForecastPage): Promise<Measured> {
  await forecast.marker.focus();
  return times(() => keyToFrame(page, 'ArrowRight'));
}

/** From To do over Events to Day by day and back; ends on Events. */
async function tabs(page: Page, forecast: ForecastPage): Promise<Measured> {
  await forecast.tab('To do').focus();
  const measured = await times((step) => keyToFrame(page, step % 4 < 2 ? 'ArrowRight' : 'ArrowLeft'));
  await forecast.tab('Events').click();
  return measured;
}

async function scrolled(page: Page): Promise<void> {
  await page.getByRole('tabpanel', { name: 'Events' }).hover();
  for (let step = 0; step < SCROLLS; step += 1) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(16);
  }
}

async function switched(page: Page, forecast: ForecastPage): Promise<{ key: Measured; answer: Measured }> {
  const first = forecast.whatIf.getByRole('switch', { name: /^Do not renew/ }).first();
  const answers: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    await first.focus();
    answers.push(await keyToChange(page, 'Space', forecast.answer));
    await page.waitForTimeout(500);
  }
  await first.focus();
  return {
    key: await times(() => keyToFrame(page, 'Space')),
    answer: { median: median(answers), worst: worst(answers) },
  };
}

async function times(measureOnce: (step: number) => Promise<number>): Promise<Measured> {
  const all: number[] = [];
  for (let step = 0; step < STEPS; step += 1) all.push(await measureOnce(step));
  return { median: median(all), worst: worst(all) };
}

function print(rows: readonly Row[]): void {
  const [small] = rows;
  console.log('\nA forecast in the window (Chromium), milliseconds; × against the small account\n');
  console.table(
    rows.map((row) => ({
      resources: row.packages + row.meters,
      days: row.days,
      'opened with an answer': rounded(row.open),
      'marker, key to frame': rounded(row.marker.median),
      'tab, key to frame': rounded(row.tab.median),
      'worst tab': rounded(row.tab.worst),
      'frame, scrolling': rounded(row.scroll.median),
      'worst frame, scrolling': rounded(row.scroll.worst),
      'switch, key to frame': rounded(row.key.median),
      'switch to answer': rounded(row.answer.median),
      'answer × smallest': rounded(row.answer.median / (small?.answer.median ?? 1)),
      'longest task': rounded(row.task),
    })),
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
