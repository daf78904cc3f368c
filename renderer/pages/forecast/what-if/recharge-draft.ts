/** A recharge that is only assumed, as it is typed. */
import { type Read, readAmountAboveZero, readDay } from '../../../../shared/account/form-fields.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { formatMoney } from '../../../../shared/money/index.ts';
import { type Result, fail, ok } from '../../../../shared/result.ts';
import { type Faults, readAll } from '../../../ui/form/read-all.ts';

export interface RechargeDraft {
  readonly on: string;
  readonly amount: string;
}

/** The first and the last day of the forecast; undefined before the first answer. */
export interface Bounds {
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
}

/** Reads the form: an amount above zero on a day of the forecast, since any other day would change nothing. */
export function readRecharge(
  { on, amount }: RechargeDraft,
  bounds: Bounds,
): Result<RechargeDraft, Faults<keyof RechargeDraft>> {
  const read = readAll({ on: readDayWithin(on, bounds), amount: readAmountAboveZero(amount) });
  return read.ok ? ok({ on: read.value.on, amount: formatMoney(read.value.amount) }) : read;
}

/** A day of the forecast. */
export function readDayWithin(text: string, { from, to }: Bounds): Read<CalendarDate> {
  const read = readDay(text);
  if (!read.ok) return read;
  if (from !== undefined && read.value < from) return fail({ expected: 'day-not-before', given: text, limit: from });
  if (to !== undefined && read.value > to) return fail({ expected: 'day-not-after', given: text, limit: to });
  return read;
}
