/** The window when its page ends or falls silent. */
import type { BrowserWindow } from 'electron';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Log } from '../../../electron/diagnostics/log.ts';
import { mayReload, recoverPage } from '../../../electron/host/page-recovery.ts';

const MINUTE = 60_000;

describe('mayReload', () => {
  it('allows at most three within any five minutes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 * MINUTE }), { maxLength: 60 }), (moments) => {
        const reloads: number[] = [];
        for (const now of moments.toSorted((a, b) => a - b)) if (mayReload(reloads, now)) reloads.push(now);
        for (const start of reloads) {
          expect(reloads.filter((time) => time >= start && time < start + 5 * MINUTE).length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it('is not fooled by a clock that was set back', () => {
    expect(mayReload([90 * MINUTE, 90 * MINUTE, 90 * MINUTE], 0)).toBe(false);
  });
});

describe('a window', () => {
  let now: number;
  let noted: string[];
  let done: string[];
  let listeners: Map<string, (...args: unknown[]) => void>;
  let answer: boolean;

  beforeEach(() => {
    vi.useFakeTimers();
    now = 0;
    noted = [];
    done = [];
    answer = true;
    listeners = new Map();
    const on = (event: string, listener: () => void) => listeners.set(event, listener);
    const window = {
      on,
      isDestroyed: () => false,
      webContents: {
        on,
        reload: () => done.push('reload'),
        forcefullyCrashRenderer: () => done.push('end'),
      },
    } as unknown as BrowserWindow;
    recoverPage(window, {
      log: { write: (event) => noted.push(event), tail: () => [] } satisfies Log,
      askToRetry: async () => {
        done.push('ask');
        return answer;
      },
      quit: () => done.push('quit'),
      now: () => now,
    });
  });
  afterEach(() => vi.useRealTimers());

  const crash = (reason = 'crashed') => listeners.get('render-process-gone')?.({}, { reason, exitCode: 5 });

  it('loads its page again when the page crashed, and notes it', () => {
    crash();
    expect(done).toEqual(['reload']);
    expect(noted).toEqual(['page-gone', 'page-reloaded']);
  });

  it('asks after three times in five minutes, and begins anew when the person wants to', async () => {
    for (let times = 0; times < 4; times += 1) crash();
    expect(done).toEqual(['reload', 'reload', 'reload', 'ask']);
    await vi.runAllTimersAsync();
    expect(done.at(-1)).toBe('reload');
    crash();
    expect(done.filter((step) => step === 'ask')).toHaveLength(1);
  });

  it('quits when the person wants that', async () => {
    answer = false;
    for (let times = 0; times < 4; times += 1) crash();
    await vi.runAllTimersAsync();
    expect(done.at(-1)).toBe('quit');
  });

  it('forgets crashes of long ago', () => {
    for (let times = 0; times < 10; times += 1) {
      crash();
      now += 2 * MINUTE;
    }
    expect(done).toEqual(Array.from({ length: 10 }, () => 'reload'));
  });

  it('does nothing when it was closed', () => {
    crash('clean-exit');
    expect(done).toEqual([]);
  });

  it('ends a page that stays silent, and leaves one alone that answers again', () => {
    listeners.get('unresponsive')?.();
    vi.advanceTimersByTime(29_000);
    listeners.get('responsive')?.();
    vi.advanceTimersByTime(60_000);
    expect(done).toEqual([]);

    listeners.get('unresponsive')?.();
    listeners.get('unresponsive')?.();
    vi.advanceTimersByTime(30_000);
    expect(done).toEqual(['end']);
    crash('killed');
    expect(done).toEqual(['end', 'reload']);
  });

  it('that is closed while its page is silent is left alone', () => {
    listeners.get('unresponsive')?.();
    listeners.get('closed')?.();
    vi.advanceTimersByTime(60_000);
    expect(done).toEqual([]);
  });
});
