/** The question of the simulator as typed, and its answer (CPN-2, CPN-3). */
import { DEDUCTION_ORDERS } from '../../../../shared/account/settings.ts';
import { misfitOf, planMonthlyOrder, simulateDeduction } from '../../../../shared/account/deduction.ts';
import { readAmount, readAmountAboveZero } from '../../../../shared/account/form-fields.ts';
import { cashOf } from '../../../../shared/account/ledger.ts';
import type { BillingType } from '../../../../shared/account/schema.ts';
import { settingsOf } from '../../../../shared/account/settings-schema.ts';
import { type StoredAccount, couponsOf } from '../../../../shared/account/stored.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import type { ProductCode } from '../../../../shared/catalog/schema.ts';
import { type Money, ZERO, sumMoney } from '../../../../shared/money/index.ts';

export interface Question {
  readonly billing: Extract<BillingType, 'monthly' | 'configuration'>;
  readonly product: ProductCode;
  /** The lines of the order; by configuration the first one is the amount. */
  readonly lines: readonly string[];
}

export const FIRST_QUESTION: Question = { billing: 'configuration', product: 'vm', lines: ['100.00'] };
export const MOST_LINES = 20;

/** The amounts of the lines; empty ones count as nothing. Null while one cannot be read or all are nothing. */
export function amountsOf({ billing, lines }: Question): Money[] | null {
  const asked = billing === 'monthly' ? lines : lines.slice(0, 1);
  const reads = asked.map((line) => (line.trim() === '' ? null : readAmount(line)));
  const amounts = reads.map((read) => (read === null ? ZERO : read.ok ? read.value : null));
  if (amounts.includes(null)) return null;
  const known = amounts.filter((amount) => amount !== null);
  return sumMoney(known) > ZERO ? known : null;
}

/** What is wrong with a line, if anything; an empty line beside others is not. */
export function faultOfLine(line: string, alone: boolean) {
  if (line.trim() === '' && !alone) return undefined;
  const read = alone ? readAmountAboveZero(line) : readAmount(line);
  return read.ok ? undefined : read.error;
}

/** The answer for the account as it stands today. */
export function deductionAnswerOf(
  account: StoredAccount,
  question: Question,
  amounts: readonly Money[],
  date: CalendarDate,
) {
  const coupons = couponsOf(account);
  const use = { product: question.product, billing: question.billing, date };
  const cash = cashOf(account.ledger, date);
  const settings = settingsOf(account.settings);
  const misfits = coupons.flatMap((coupon) => {
    const reason = misfitOf(coupon, use);
    return reason === null ? [] : [{ code: coupon.code, reason }];
  });
  const due = sumMoney(amounts);
  if (question.billing === 'monthly') {
    const plan = planMonthlyOrder(coupons, amounts, { cash, use, most: settings.couponsPerOrder });
    return { billing: 'monthly' as const, due, misfits, plan };
  }
  const orders = DEDUCTION_ORDERS.map((order) => ({
    order,
    inForce: order === settings.deductionOrder,
    deduction: simulateDeduction(coupons, order, { due, cash, use }),
  }));
  return { billing: 'configuration' as const, due, misfits, orders };
}
export type DeductionAnswer = ReturnType<typeof deductionAnswerOf>;
