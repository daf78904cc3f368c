import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import { useBeforeReplacing, useBridge } from '../bridge/bridge-context.tsx';
import { HOST_IS_BACK } from '../bridge/session-key.ts';
import { KEPT_NOWHERE, type KeptUnsaved, type UnsavedParts } from './kept-unsaved.ts';
import { Saver, type SavingState } from './saver.ts';
import { isAnythingTyped } from './typing.ts';

/** Where what cannot be saved is kept, and what an earlier page has left there. */
export interface Keeping {
  readonly kept: KeptUnsaved;
  readonly taken: UnsavedParts | null;
}

export const NO_KEEPING: Keeping = { kept: KEPT_NOWHERE, taken: null };

const SaverContext = createContext<Saver | null>(null);

/** The first is early enough for a long plan to be sent; the second comes where the first does not. */
const LEAVING = ['beforeunload', 'pagehide'] as const;

/**
 * Saves what the window holds. A window that is left saves at once: what is sent when the page is gone is lost. Where
 * something could not be saved, or is being typed, the browser or Electron's main process asks first.
 */
export function SaverProvider({ keeping, children }: { readonly keeping: Keeping; readonly children: ReactNode }) {
  const bridge = useBridge();
  const [saver] = useState(() => new Saver(bridge, keeping.kept, keeping.taken));
  useEffect(() => {
    const again = () => {
      if (saver.isStuck()) saver.saveAgain();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (saver.isStuck() || isAnythingTyped()) event.preventDefault();
    };
    for (const event of LEAVING) window.addEventListener(event, saver.hurry);
    window.addEventListener('beforeunload', ask);
    // The host may be back: somebody went to start it and has come back to this page.
    window.addEventListener('focus', again);
    window.addEventListener(HOST_IS_BACK, again);
    return () => {
      for (const event of LEAVING) window.removeEventListener(event, saver.hurry);
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('focus', again);
      window.removeEventListener(HOST_IS_BACK, again);
    };
  }, [saver]);
  useBeforeReplacing(saver.saveAgain);
  return <SaverContext value={saver}>{children}</SaverContext>;
}

export function useSaver(): Saver {
  const saver = use(SaverContext);
  if (saver === null) throw new Error('useSaver needs a SaverProvider');
  return saver;
}

/** How saving goes. */
export function useSavingState(): SavingState {
  const saver = useSaver();
  return useSyncExternalStore(saver.subscribe, saver.getState);
}
