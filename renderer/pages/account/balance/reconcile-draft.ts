/** The form of a reconciliation: what the console shows, as typed or from an imported response. */
import { readAmount, readPastDay } from '../../../../shared/account/form-fields.ts';
import type { ReadAmounts } from '../../../../shared/account/import-amount.ts';
import { type ConsoleFigures, figuresOf } from '../../../../shared/account/reconcile.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { formatMoney, money } from '../../../../shared/money/index.ts';
import { type Result, ok } from '../../../../shared/result.ts';
import { type Faults, readAll } from '../../../ui/form/read-all.ts';

export interface ReconcileDraft {
  readonly available: string;
  readonly frozen: string;
  readonly overdue: string;
  /** Of a response; nothing: not said. */
  readonly withdrawable: string;
  readonly withdrawing: string;
  readonly date: string;
  readonly note: string;
}

/** What is asked first is left empty; the rest is as it was read last. */
export function newReconcileDraft({ frozen, overdue }: StoredAccount, today: string): ReconcileDraft {
  return { available: '', frozen, overdue, withdrawable: '', withdrawing: '', date: today, note: '' };
}

/** The figures of a response in the place of what was typed. */
export function withResponse(draft: ReconcileDraft, read: ReadAmounts): ReconcileDraft {
  const typed = readAmount(draft.overdue);
  const { available, frozen, overdue } = figuresOf(read, typed.ok ? typed.value : money('0'));
  return {
    ...draft,
    available: formatMoney(available),
    frozen: formatMoney(frozen),
    overdue: formatMoney(overdue),
    withdrawable: read.withdrawable === undefined ? '' : formatMoney(read.withdrawable),
    withdrawing: read.withdrawing === undefined ? '' : formatMoney(read.withdrawing),
  };
}

export interface ReconcileInput {
  readonly figures: ConsoleFigures;
  readonly date: string;
  readonly note: string;
}

/** Reads the form. Figures of today carry the time of now (`now`), those of another day the end of it. */
export function readReconcile(
  { available, frozen, overdue, withdrawable, withdrawing, date, note }: ReconcileDraft,
  now: string,
): Result<ReconcileInput, Faults<keyof ReconcileDraft>> {
  const read = readAll({
    available: readAmount(available),
    frozen: readAmount(frozen),
    overdue: readAmount(overdue),
    date: readPastDay(date, now.slice(0, 10) as CalendarDate),
  });
  if (!read.ok) return read;
  const { date: day, ...amounts } = read.value;
  const readAt = now.startsWith(day) ? now : `${day}T23:59:59+08:00`;
  const withdrawals = {
    ...(withdrawable === '' ? {} : { withdrawable: money(withdrawable) }),
    ...(withdrawing === '' ? {} : { withdrawing: money(withdrawing) }),
  };
  return ok({ figures: { ...amounts, ...withdrawals, readAt }, date: day, note: note.trim() });
}
