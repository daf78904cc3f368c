import type { Page } from '@playwright/test';

/** Lets a test hold back what the window asks its workers, as a slow computer would. */
export interface SlowWorker {
  readonly hold: () => Promise<void>;
  /** What was held back is asked now, and everything after it at once. */
  readonly release: () => Promise<void>;
}

/** Takes effect when the page is loaded next. */
export async function slowWorker(page: Page): Promise<SlowWorker> {
  await page.addInitScript(() => {
    const send = Worker.prototype.postMessage;
    let held: (() => void)[] | null = null;
    Worker.prototype.postMessage = function postLater(this: Worker, ...message: unknown[]) {
      const go = () => Reflect.apply(send, this, message);
      if (held === null) go();
      else held.push(go);
    };
    addEventListener('test:hold', () => (held = []));
    addEventListener('test:release', () => {
      const waiting = held ?? [];
      held = null;
      for (const go of waiting) go();
    });
  });
  const say = (name: string) => page.evaluate((event) => void dispatchEvent(new Event(event)), name);
  return { hold: () => say('test:hold'), release: () => say('test:release') };
}
