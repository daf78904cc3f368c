import { useEffect, useEffectEvent } from 'react';

const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
const DIALOG = '[role="dialog"], [role="menu"], [role="listbox"]';

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Ctrl+Z or Cmd+Z undoes; with Shift, or Ctrl+Y, redoes. Null: another key. */
export function undoKeyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): 'undo' | 'redo' | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey ? 'redo' : null;
}

/** Listens while a page is on screen. In a field the keys undo typing, as everywhere; a dialog keeps its keys. */
export function useUndoKeys(turn: { readonly undo: () => void; readonly redo: () => void }): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const asked = undoKeyOf(event);
    const elsewhere = event.target instanceof Element && event.target.closest(`${TYPING}, ${DIALOG}`) !== null;
    if (asked === null || elsewhere || event.defaultPrevented) return;
    event.preventDefault();
    turn[asked]();
  });
  useEffect(() => {
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, []);
}
