/** The form of a known movement: as typed, and read as a whole. */
import { type Read, readAmountAboveZero, readDay, readSignedAmount } from '../../../../shared/account/form-fields.ts';
import type { KnownMovement } from '../../../../shared/account/schema.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { type Money, formatMoney } from '../../../../shared/money/index.ts';
import { type Result, ok } from '../../../../shared/result.ts';
import { type Faults, readAll } from '../../../ui/form/read-all.ts';

export interface MovementDraft {
  readonly day: string;
  readonly kind: KnownMovement['kind'];
  readonly amount: string;
  readonly note: string;
}

/** As long as the account file accepts. */
export const LONGEST_MOVEMENT_NOTE = 500;

export const NEW_MOVEMENT: MovementDraft = { day: '', kind: 'recharge', amount: '', note: '' };

/** A moment's time of day is not in the form; it stays. */
export function movementDraft({ at, kind, amount, note = '' }: KnownMovement): MovementDraft {
  return { day: movementDayOf(at), kind, amount, note };
}

/** Reads the form over what was there before. A recharge comes in; another movement has a sign of its own. */
export function readMovement(
  draft: MovementDraft,
  before: KnownMovement | undefined,
  id: string,
): Result<KnownMovement, Faults<keyof MovementDraft>> {
  const read = readAll({ day: readDay(draft.day), amount: amountOf(draft) });
  if (!read.ok) return read;
  const { day, amount } = read.value;
  const { note: _note, ...kept } = before ?? {};
  const note = draft.note.trim().slice(0, LONGEST_MOVEMENT_NOTE);
  const at = `${day}${before?.at.slice(DAY_LENGTH) ?? ''}`;
  const movement = { id, ...kept, at, kind: draft.kind, amount: formatMoney(amount) };
  return ok(note === '' ? movement : { ...movement, note });
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

export function movementDayOf(at: string): string {
  return at.slice(0, DAY_LENGTH);
}

function amountOf({ kind, amount }: MovementDraft): Read<Money> {
  return kind === 'recharge' ? readAmountAboveZero(amount) : readSignedAmount(amount);
}

/** What tells a movement from the others: its id, or its place where a file gave none. */
export function movementKey({ id }: KnownMovement, index: number): string {
  return id ?? `#${index}`;
}

/** Puts a movement in the place of the one with that key, or at the end. */
export function withMovement(account: StoredAccount, key: string, movement: KnownMovement): StoredAccount {
  const { movements = [] } = account;
  const index = movements.findIndex((each, place) => movementKey(each, place) === key);
  return { ...account, movements: index === -1 ? [...movements, movement] : movements.with(index, movement) };
}

export function withoutMovement(account: StoredAccount, key: string): StoredAccount {
  const { movements: before = [], ...rest } = account;
  const movements = before.filter((each, place) => movementKey(each, place) !== key);
  return movements.length === 0 ? rest : { ...rest, movements };
}
