import { useCallback, useRef, useState } from 'react';
import type { Result } from '../../shared/result.ts';
import type { Preferences } from '../../shared/workspace/schema.ts';
import type { RestoreResult } from '../pages/backups/restore-result.ts';
import { ReopenProvider } from '../pages/backups/reopen-context.tsx';
import { App, type AppProps } from './App.tsx';

interface Opening {
  /** Tells one opening from the next: nothing of the last one is kept. */
  readonly serial: number;
  readonly preferences: Result<Preferences>;
  readonly told: RestoreResult | null;
}

/**
 * Opens the window, and again on what is stored then. The page itself is not loaded again: Electron's window refuses
 * every navigation.
 */
export function Root({ bridge, preferences, styleNonce, keeping }: AppProps) {
  const [opening, setOpening] = useState<Opening>({ serial: 0, preferences, told: null });
  const serial = useRef(0);
  const reopen = useCallback(
    async (told: RestoreResult | null) => {
      const read = await bridge.readPreferences({});
      serial.current += 1;
      setOpening({ serial: serial.current, preferences: read, told });
    },
    [bridge],
  );
  return (
    <ReopenProvider told={opening.told} reopen={reopen}>
      <App
        key={opening.serial}
        bridge={bridge}
        preferences={opening.preferences}
        styleNonce={styleNonce}
        // What an earlier page has left is taken over once.
        keeping={opening.serial === 0 ? keeping : { ...keeping, taken: null }}
      />
    </ReopenProvider>
  );
}
