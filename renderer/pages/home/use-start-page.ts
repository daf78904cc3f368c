import { useEffect } from 'react';
import type { Preferences } from '../../../shared/workspace/schema.ts';
import { useAccountsState } from '../../state/documents/accounts/accounts-context.tsx';
import { usePage } from '../../state/navigation.tsx';
import { usePreferences } from '../../state/preferences.tsx';

/**
 * Remembers what the next start opens: Home for whoever has an account; the calculator for whoever went past the start
 * without making one.
 */
export function useStartPage(): void {
  const state = useAccountsState();
  const page = usePage();
  const { preferences, change } = usePreferences();
  const next = nextStartPage(state.status === 'ready' ? state.accounts.length : null, page, preferences.startPage);
  useEffect(() => {
    if (next !== preferences.startPage) change({ startPage: next });
  }, [next, preferences.startPage, change]);
}

/** `accounts` is null while they are not known. */
export function nextStartPage(
  accounts: number | null,
  page: string,
  before: Preferences['startPage'],
): Preferences['startPage'] {
  if (accounts === null) return before;
  if (accounts > 0) return 'home';
  return page === 'home' ? before : 'calculator';
}
