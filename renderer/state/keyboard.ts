import { useEffect, useEffectEvent } from 'react';
import { PAGE_IDS, type PageId } from './page-id.ts';

export const OVERLAY = '[role="dialog"], [role="menu"], [role="listbox"]';
export const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

export function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** What a key asks for outside a text field. */
export type Shortcut = { readonly page: PageId } | 'search' | 'help' | 'hide-amounts';

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** 1, 2, ... open a page, `/` searches, `?` shows the keys, `h` hides amounts. Shift is free: layouts differ. */
export function shortcutOf({ key, ctrlKey, altKey, metaKey }: KeyPress): Shortcut | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === '/') return 'search';
  if (key === '?') return 'help';
  if (key === 'h') return 'hide-amounts';
  const page = /^[1-9]$/.test(key) ? PAGE_IDS[Number(key) - 1] : undefined;
  return page === undefined ? null : { page };
}

/** Calls back on Esc, unless Esc belongs to a dialog, a menu or a list that is open on top. */
export function useEscape(onEscape: () => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const onTop = isWithin(event.target, `${OVERLAY}, [aria-expanded="true"]`);
    if (event.key !== 'Escape' || event.defaultPrevented || onTop) return;
    event.preventDefault();
    onEscape();
  });
  useEffect(() => {
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, []);
}

/** Listens for shortcuts while the component is on screen. */
export function useShortcuts(onShortcut: (shortcut: Shortcut) => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const shortcut =
      isWithin(event.target, `${TYPING}, ${OVERLAY}`) || event.defaultPrevented ? null : shortcutOf(event);
    if (shortcut === null) return;
    event.preventDefault();
    onShortcut(shortcut);
  });
  useEffect(() => {
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, []);
}

/** Puts this on the search field of a page: `/` goes there. */
export const SEARCH_FIELD = { 'data-page-search': true } as const;

/** Moves the focus to the visible page's search field and selects what is in it. */
export function focusSearchField(): void {
  const fields = document.querySelectorAll<HTMLInputElement>('input[data-page-search]');
  const visible = [...fields].find((field) => field.checkVisibility());
  visible?.focus();
  visible?.select();
}
