/** Reads a saved response of JD Cloud's `describeAccountAmount` (asset API): amounts are text, two decimals or fewer. */
import { problemsOfFile } from '../document/file-kind.ts';
import { parseJsonText } from '../document/parse-json.ts';
import type { DocumentProblem } from '../document/problem.ts';
import { MOST_PROBLEMS, problem, problemsOf } from '../document/schema-problems.ts';
import { AMOUNT_PATTERN, type Money, MONEY_PATTERN, formatMoney, money, moneyFromFen } from '../money/index.ts';
import { type Result, fail, ok } from '../result.ts';
import { z } from '../schema.ts';

const amount = z.string().regex(MONEY_PATTERN, 'expected-amount');

const notNegative = z.string().regex(AMOUNT_PATTERN, 'expected-amount');

const amountsSchema = z.looseObject({
  availableAmount: amount,
  frozenAmount: notNegative,
  totalAmount: amount.optional(),
  enableWithdrawAmount: notNegative.optional(),
  withdrawingAmount: notNegative.optional(),
});
const responseSchema = z.looseObject({ result: amountsSchema });

/** What the response says; a negative available amount is an overdue one (BAL-1). */
export interface ReadAmounts {
  readonly available: Money;
  readonly frozen: Money;
  /** What could be withdrawn, and what is on its way out; absent: the response does not say it. */
  readonly withdrawable?: Money;
  readonly withdrawing?: Money;
}

/** Reads the response as it was saved (`{"requestId": …, "result": {…}}`), or its `result` alone. Never throws. */
export function parseAmountResponse(text: string): Result<ReadAmounts, DocumentProblem[]> {
  const read = readResponse(text);
  return read.ok ? read : fail(problemsOfFile(text, 'amounts', read.error));
}

function readResponse(text: string): Result<ReadAmounts, DocumentProblem[]> {
  const json = parseJsonText(text);
  if (!json.ok) return json;
  const whole = typeof json.value === 'object' && json.value !== null && 'result' in json.value;
  const value = whole ? json.value : { result: json.value };
  const parsed = responseSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MOST_PROBLEMS);
    return fail(issues.flatMap((issue) => problemsOf(issue, [], value, () => [])));
  }
  const { availableAmount, frozenAmount, totalAmount, enableWithdrawAmount, withdrawingAmount } = parsed.data.result;
  const read = {
    available: money(availableAmount),
    frozen: money(frozenAmount),
    ...(enableWithdrawAmount === undefined ? {} : { withdrawable: money(enableWithdrawAmount) }),
    ...(withdrawingAmount === undefined ? {} : { withdrawing: money(withdrawingAmount) }),
  };
  const total = moneyFromFen(read.available + read.frozen);
  if (totalAmount !== undefined && money(totalAmount) !== total) {
    return fail([problem(['result', 'totalAmount'], 'not-the-sum', totalAmount, [formatMoney(total)])]);
  }
  return ok(read);
}
