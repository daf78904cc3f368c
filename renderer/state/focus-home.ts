import { useEffect } from 'react';

const OVERLAY = '[role="dialog"], [role="menu"]';
/** Milliseconds: what opened a dialog is given the focus before that, where it is still there. */
const AFTER_RETURN = 60;

/** Puts this on the part of a page where the work is: the focus goes there when what had it is gone. */
export const FOCUS_HOME = { 'data-focus-home': true, tabIndex: -1 } as const;

/** Gives the focus to the work on the visible page, or else to the page. */
export function focusHome(): void {
  const homes = document.querySelectorAll<HTMLElement>('[data-focus-home]');
  const visible = [...homes].find((home) => home.checkVisibility());
  const home = visible ?? document.querySelector<HTMLElement>('main');
  home?.focus({ preventScroll: true });
}

/**
 * Watches over the focus while a dialog or a menu has it. These give it back to what opened them; where that is gone,
 * as a button of an empty page is, the focus would be nowhere and no key would be heard.
 */
export function useFocusHome(): void {
  useEffect(() => {
    let watched: Element | null = null;
    const observer = new MutationObserver(() => {
      if (watched === null || (watched.isConnected && watched.checkVisibility())) return;
      watched = null;
      observer.disconnect();
      setTimeout(() => {
        const isOpen = document.querySelector('[aria-modal="true"]')?.checkVisibility() === true;
        if (document.activeElement === document.body && !isOpen) focusHome();
      }, AFTER_RETURN);
    });
    const onFocus = ({ target }: FocusEvent) => {
      const overlay = target instanceof Element ? target.closest(OVERLAY) : null;
      if (overlay === null || overlay === watched) return;
      watched = overlay;
      observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
}

/** For a page that gives way to another one, with the button that was pressed: the focus goes to what takes its place. */
export function useFocusHandedOn(): void {
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body) focusHome();
      }, 0);
    },
    [],
  );
}
