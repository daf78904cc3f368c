/** Reads an account file that somebody made or saved: by schema, with every problem named by its path. Never throws. */
import { parseJsonText } from '../document/parse-json.ts';
import type { DocumentProblem } from '../document/problem.ts';
import { MOST_PROBLEMS, type UnionReader, problem, problemsOf, valueAt } from '../document/schema-problems.ts';
import { type Result, fail, ok } from '../result.ts';
import { type Account, type Coupon, accountSchema } from './schema.ts';

/** Reads the text of an account file. */
export function parseAccountText(text: string): Result<Account, DocumentProblem[]> {
  const json = parseJsonText(text);
  return json.ok ? readAccount(json.value) : json;
}

/** Checks a JSON value. The account comes back as it was given, with every key that the format does not know. */
export function readAccount(value: unknown): Result<Account, DocumentProblem[]> {
  const parsed = accountSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MOST_PROBLEMS);
    return fail(issues.flatMap((issue) => problemsOf(issue, [], value, scopeProblems)));
  }
  const problems = parsed.data.coupons.flatMap(couponProblems);
  return problems.length === 0 ? ok(value as Account) : fail(problems);
}

/** What the schema of one coupon cannot see: its days in order, and a code that no coupon before it has. */
function couponProblems(
  { code, validFrom, validTo }: Coupon,
  index: number,
  all: readonly Coupon[],
): DocumentProblem[] {
  const first = all.findIndex((other) => other.code === code);
  const order = problem(['coupons', index, 'validTo'], 'ends-before-it-starts', validTo, [validFrom]);
  const twice = problem(['coupons', index, 'code'], 'given-twice', code, [`coupons[${first}].code`]);
  return [...(validFrom <= validTo ? [] : [order]), ...(first === index ? [] : [twice])];
}

/** A coupon's scope is "all" or a list: of a list, the entries that are wrong; of anything else, both forms. */
const scopeProblems: UnionReader = (issue, path, root) => {
  const value = valueAt(root, path);
  const inList = issue.errors[1];
  if (!Array.isArray(value) || inList === undefined) return [problem(path, 'expected-scope', value)];
  return inList.flatMap((nested) => problemsOf(nested, path, root, scopeProblems));
};
