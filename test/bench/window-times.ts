/** Times taken inside the window, where a person would feel them. */
import type { Locator, Page } from '@playwright/test';

/** Milliseconds. */
export interface Measured {
  readonly median: number;
  readonly worst: number;
}

declare global {
  interface Window {
    costDeskTasks?: number[];
    costDeskKey?: Promise<number>;
    costDeskFrames?: { readonly times: number[]; running: boolean };
  }
}

/** Runs in the window before anything else: remembers every task that blocked it for 50 ms or more. */
export function watchWindow(): void {
  const tasks: number[] = [];
  window.costDeskTasks = tasks;
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
}

/** The longest task since the last call; 0 when none took 50 ms. */
export async function longestTask(page: Page): Promise<number> {
  const tasks = await page.evaluate(() => window.costDeskTasks?.splice(0) ?? []);
  return Math.max(0, ...tasks);
}

/** The times between frames while something happens. */
export async function frames(page: Page, happen: () => Promise<void>): Promise<Measured> {
  await page.evaluate(() => {
    const state = { times: [] as number[], running: true };
    window.costDeskFrames = state;
    let last = performance.now();
    const next = (now: number) => {
      state.times.push(now - last);
      last = now;
      if (state.running) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await happen();
  const times = await page.evaluate(() => {
    const state = window.costDeskFrames;
    if (state !== undefined) state.running = false;
    return state?.times ?? [];
  });
  return { median: median(times), worst: worst(times) };
}

/** From a key that is pressed to the frame that shows what it did. */
export async function keyToFrame(page: Page, key: string): Promise<number> {
  // The window listens before the key comes: input may overtake what is asked of the page.
  await page.evaluate(() => {
    window.costDeskKey = new Promise((resolve) => {
      const onKey = ({ timeStamp }: KeyboardEvent) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
      window.addEventListener('keydown', onKey, { capture: true, once: true });
    });
  });
  await page.keyboard.press(key);
  return (await page.evaluate(() => window.costDeskKey)) ?? Number.NaN;
}

/** From a key that is pressed until a text is another one. */
export async function keyToChange(page: Page, key: string, text: Locator): Promise<number> {
  await text.evaluate((element) => {
    const before = element.textContent;
    window.costDeskKey = new Promise((resolve) => {
      let pressed = Number.NaN;
      window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (element.textContent === before) return;
        observer.disconnect();
        resolve(performance.now() - pressed);
      });
      observer.observe(element, { subtree: true, childList: true, characterData: true });
    });
  });
  await page.keyboard.press(key);
  return (await page.evaluate(() => window.costDeskKey)) ?? Number.NaN;
}

/** The middle one. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** The longest one. */
export function worst(times: readonly number[]): number {
  return Math.max(...times);
}
