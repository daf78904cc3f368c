/** Writes the real-name verification of an account down: the state, how it was reached, and the days (ACC-2, ACC-3). */
import type { CalendarDate } from '../billing/calendar.ts';
import type { StoredAccount } from './stored.ts';
import type { VerificationMethod, VerificationState, VerificationStep } from './verification.ts';

export interface VerificationRecord {
  readonly status: VerificationState;
  readonly date: CalendarDate;
  readonly method?: VerificationMethod | undefined;
}

/** The account in another state; the states before it stay in its path. */
export function withVerification(account: StoredAccount, { status, date, method }: VerificationRecord): StoredAccount {
  const { method: _before, ...verification } = account.verification;
  const chosen = method === undefined ? {} : { method };
  return {
    ...account,
    verification: { ...verification, status, since: date, ...chosen },
    verificationPath: [...(account.verificationPath ?? []), { status, date, ...chosen }],
  };
}

/**
 * What a step leads to. A step with one method was done that way; one without, such as the answer to a review, keeps
 * the method with which the path was begun.
 */
export function afterStep(
  { verification }: StoredAccount,
  { to, methods }: VerificationStep,
  { date, method }: { readonly date: CalendarDate; readonly method?: VerificationMethod | undefined },
): VerificationRecord {
  const taken = methods.length === 0 ? verification.method : methods.find((known) => known === method);
  return { status: to, date, method: taken ?? methods[0] };
}
