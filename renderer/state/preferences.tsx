import { createContext, use, useMemo, useRef, useState, type ReactNode } from 'react';
import type { AppError, Result } from '../../shared/result.ts';
import { EMPTY_WORKSPACE, type Preferences } from '../../shared/workspace/schema.ts';
import { useBridge } from './bridge/bridge-context.tsx';

/** What went wrong with the preferences, in which direction. */
export interface PreferencesProblem {
  readonly during: 'read' | 'save';
  readonly error: AppError;
}

interface PreferencesValue {
  readonly preferences: Preferences;
  /** Takes effect at once and is stored; a failure to store becomes `problem`. */
  readonly change: (patch: Partial<Preferences>) => void;
  readonly problem: PreferencesProblem | null;
  readonly dismissProblem: () => void;
}

const PreferencesContext = createContext<PreferencesValue | null>(null);

/** Holds the preferences that were read before the first paint, so that no page flashes in the wrong language. */
export function PreferencesProvider({ read, children }: { read: Result<Preferences>; children: ReactNode }) {
  const bridge = useBridge();
  const [preferences, setPreferences] = useState(read.ok ? read.value : EMPTY_WORKSPACE.preferences);
  const latest = useRef(preferences);
  const [problem, setProblem] = useState<PreferencesProblem | null>(
    read.ok ? null : { during: 'read', error: read.error },
  );

  const value = useMemo(() => {
    const change = (patch: Partial<Preferences>) => {
      // Two changes may come before the window is drawn again: the second keeps the first.
      const next = { ...latest.current, ...patch };
      latest.current = next;
      setPreferences(next);
      void bridge.savePreferences(next).then((saved) => {
        setProblem(saved.ok ? null : { during: 'save', error: saved.error });
      });
    };
    return { preferences, change, problem, dismissProblem: () => setProblem(null) };
  }, [bridge, preferences, problem]);

  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

/** The person's preferences and how to change them. */
export function usePreferences(): PreferencesValue {
  const value = use(PreferencesContext);
  if (value === null) throw new Error('usePreferences needs a PreferencesProvider');
  return value;
}
