/**
 * What no coupon, resource or entry can be. Account files are refused for it and forms refuse it at the field; what was
 * stored before they did is told, so that it can be put right.
 */
import { type CalendarDate, parseChinaTime, parseDate } from '../billing/calendar.ts';
import { type Money, ZERO, money, moneyFromFen } from '../money/index.ts';
import { type LedgerEntry, isCash, isToCome, issuedOf, remainingOf } from './ledger.ts';
import type { ExistingResource } from './schema.ts';
import type { StoredAccount } from './stored.ts';

/** Days that leave no day: the last one is before the first (CPN-1). */
export function endsBeforeStart(first: string, last: string): boolean {
  return last < first;
}

/** More is left of a coupon than it was issued with (CPN-1). */
export function isAboveFaceValue(remaining: Money, faceValue: Money): boolean {
  return remaining > faceValue;
}

/** The first day of a resource that expires before it; undefined where both may be, or one cannot be read. */
export function startAfterExpiry({
  start = '',
  expires = '',
}: Pick<ExistingResource, 'start' | 'expires'>): CalendarDate | undefined {
  const first = parseChinaTime(start)?.date;
  const last = parseDate(expires);
  return first !== undefined && last !== null && endsBeforeStart(first, last) ? first : undefined;
}

/** The place of the first other one before it that has its id; undefined where nothing was given twice. */
export function earlierWithId(
  { id = '' }: Pick<ExistingResource, 'id'>,
  index: number,
  all: readonly Pick<ExistingResource, 'id'>[],
): number | undefined {
  const first = id === '' ? index : all.findIndex((other) => other.id === id);
  return first === -1 || first >= index ? undefined : first;
}

export type AccountFault =
  | { readonly kind: 'coupon-reversed'; readonly code: string; readonly first: string; readonly last: string }
  | { readonly kind: 'coupon-overused'; readonly code: string; readonly issued: Money; readonly used: Money }
  | { readonly kind: 'entry-below-zero' | 'entry-to-come'; readonly entry: LedgerEntry }
  | { readonly kind: 'resource-reversed'; readonly resource: ExistingResource; readonly first: CalendarDate }
  | { readonly kind: 'resource-id-twice'; readonly resource: ExistingResource };

/** Everything of the kind that is stored in an account, on a day. */
export function faultsOf(
  { coupons, ledger, resources }: Pick<StoredAccount, 'coupons' | 'ledger' | 'resources'>,
  today: CalendarDate,
): AccountFault[] {
  return [
    ...coupons.flatMap(({ code, validFrom: first, validTo: last }): AccountFault[] => {
      const issued = issuedOf(ledger, code);
      const left = remainingOf(ledger, code);
      return [
        ...(endsBeforeStart(first, last) ? [{ kind: 'coupon-reversed', code, first, last } as const] : []),
        ...(left < ZERO ? [{ kind: 'coupon-overused', code, issued, used: moneyFromFen(issued - left) } as const] : []),
      ];
    }),
    ...ledger.flatMap((entry): AccountFault[] => [
      // Of a use it would leave more than the coupon was issued with.
      ...(entry.kind !== 'correction' && money(entry.amount) < ZERO
        ? [{ kind: 'entry-below-zero', entry } as const]
        : []),
      ...(isCash(entry) && isToCome(entry, today) ? [{ kind: 'entry-to-come', entry } as const] : []),
    ]),
    ...resources.flatMap((resource, index): AccountFault[] => {
      const first = startAfterExpiry(resource);
      return [
        ...(first === undefined ? [] : [{ kind: 'resource-reversed', resource, first } as const]),
        ...(earlierWithId(resource, index, resources) === undefined
          ? []
          : [{ kind: 'resource-id-twice', resource } as const]),
      ];
    }),
  ];
}
