/**
 * Printing: the page for paper is made only while it is printed. Whoever has something for it asks `usePrinting`, and
 * puts it on the sheet (see PrintCopy).
 */
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
let sheet: HTMLElement | null = null;
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

function setPrinting(value: boolean): void {
  if (printing === value) return;
  printing = value;
  changed();
}

// What is printed is taken as it stands when this event ends.
const begin = () => flushSync(() => setPrinting(true));
const end = () => setPrinting(false);

/** The window prints, or shows itself as print: by a button, a key, or the browser's own menu. */
function watchPrinting(): () => void {
  const query = window.matchMedia('print');
  const follow = () => setPrinting(query.matches);
  query.addEventListener('change', follow);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    query.removeEventListener('change', follow);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    setPrinting(false);
  };
}

let unwatch: (() => void) | undefined;

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) unwatch = watchPrinting();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) unwatch?.();
  };
}

/** Whether the plan is being printed. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}

/** Where on the sheet the open tab stands; null while nothing is printed. */
export function usePrintSheet(): HTMLElement | null {
  return useSyncExternalStore(subscribe, () => sheet);
}

/** The place of the open tab comes onto the sheet, or goes with it. */
export function placeSheet(element: HTMLElement | null): void {
  sheet = element;
  changed();
}

/** Charts are drawn in the frame after the one in which they are put on the sheet. */
const FRAMES_TO_DRAW = 3;

/** Prints the plan on screen, with what its open tab shows. */
export function printPlan(): void {
  setPrinting(true);
  let frames = FRAMES_TO_DRAW;
  const wait = () => {
    frames -= 1;
    if (frames > 0) requestAnimationFrame(wait);
    else window.print();
  };
  requestAnimationFrame(wait);
}
