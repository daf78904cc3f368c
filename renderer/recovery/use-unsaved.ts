import { useAccountsState } from '../accounts/accounts-context.tsx';
import { usePlansState } from '../plans/state/plans-context.tsx';
import type { AppError } from '../../shared/result.ts';

/** A part of the window whose last changes could not be saved. */
export interface UnsavedPart {
  readonly part: 'accounts' | 'plans';
  readonly problem: AppError;
  readonly saveAgain: () => void;
}

/** What is only in this window, because saving it failed. */
export function useUnsaved(): UnsavedPart[] {
  const accounts = useAccountsState();
  const plans = usePlansState();
  return [unsavedOf('accounts', accounts), unsavedOf('plans', plans)].filter((part) => part !== null);
}

interface Saving {
  readonly status: string;
  readonly saveProblem?: AppError | null;
  readonly saveAgain?: () => void;
}

function unsavedOf(part: UnsavedPart['part'], { saveProblem: problem, saveAgain }: Saving): UnsavedPart | null {
  return problem && saveAgain ? { part, problem, saveAgain } : null;
}
