import { useEffect, useEffectEvent } from 'react';
import { OVERLAY, TYPING, isWithin } from './keyboard.ts';

/**
 * Hears Ctrl+V wherever the keyboard is on the page, as after a click on a button or on nothing: not in a field, which
 * takes the text itself, and not while a dialog is open.
 */
export function usePagePaste(take: (data: DataTransfer) => void): void {
  const handle = useEffectEvent((event: ClipboardEvent) => {
    const isElsewhere =
      isWithin(event.target, `${TYPING}, ${OVERLAY}`) || document.querySelector('[aria-modal="true"]') !== null;
    if (event.defaultPrevented || event.clipboardData === null || isElsewhere) return;
    event.preventDefault();
    take(event.clipboardData);
  });
  useEffect(() => {
    window.addEventListener('paste', handle);
    return () => window.removeEventListener('paste', handle);
  }, []);
}
