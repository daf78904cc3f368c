import type { ClipboardEvent } from 'react';
import { usePagePaste } from '../../../state/page-paste.ts';
import { copy, cut, paste } from './commands/clip-commands.ts';
import type { GridScope } from './commands/scope.ts';

type Handler = (event: ClipboardEvent<HTMLElement>) => void;

/** Copy, cut and paste while a cell, and no field, has the keyboard; pasting also from elsewhere on the page. */
export function useGridClipboard(scope: GridScope): Record<'onCopy' | 'onCut' | 'onPaste', Handler> {
  usePagePaste((data) => {
    paste(scope, data);
    scope.cursor.focus();
  });
  return {
    onCopy(event) {
      if (!isTyping(event.target) && copy(scope, event.clipboardData)) event.preventDefault();
    },
    onCut(event) {
      if (!isTyping(event.target) && cut(scope, event.clipboardData)) event.preventDefault();
    },
    onPaste(event) {
      if (isTyping(event.target)) return;
      event.preventDefault();
      paste(scope, event.clipboardData);
    },
  };
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"])') !== null;
}
