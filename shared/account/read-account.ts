/** Reads an account file that somebody made or saved: by schema, with every problem named by its path. Never throws. */
import { problemsOfFile } from '../document/file-kind.ts';
import { parseJsonText } from '../document/parse-json.ts';
import type { DocumentProblem } from '../document/problem.ts';
import { MOST_PROBLEMS, type UnionReader, problem, problemsOf, valueAt } from '../document/schema-problems.ts';
import { ZERO, money } from '../money/index.ts';
import { type Result, fail, ok } from '../result.ts';
import { earlierWithId, endsBeforeStart, isAboveFaceValue, startAfterExpiry } from './faults.ts';
import { type Account, type Coupon, type ExistingResource, type KnownMovement, accountSchema } from './schema.ts';

/** Reads the text of an account file. */
export function parseAccountText(text: string): Result<Account, DocumentProblem[]> {
  const json = parseJsonText(text);
  const read = json.ok ? readAccount(json.value) : json;
  return read.ok ? read : fail(problemsOfFile(text, 'account', read.error));
}

/** Checks a JSON value. The account comes back as it was given, with every key that the format does not know. */
export function readAccount(value: unknown): Result<Account, DocumentProblem[]> {
  const parsed = accountSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MOST_PROBLEMS);
    return fail(issues.flatMap((issue) => problemsOf(issue, [], value, scopeProblems)));
  }
  const { coupons, resources = [], movements = [] } = parsed.data;
  const problems = [
    ...coupons.flatMap(couponProblems),
    ...resources.flatMap(resourceProblems),
    ...movements.flatMap(movementProblems),
  ];
  return problems.length === 0 ? ok(value as Account) : fail(problems);
}

/** What the schema of one coupon cannot see: its worth, its days in order, and a code that no coupon before it has. */
function couponProblems(
  { code, remaining, faceValue = remaining, validFrom, validTo }: Coupon,
  index: number,
  all: readonly Coupon[],
): DocumentProblem[] {
  const first = all.findIndex((other) => other.code === code);
  const order = problem(['coupons', index, 'validTo'], 'ends-before-it-starts', validTo, [validFrom]);
  const twice = problem(['coupons', index, 'code'], 'given-twice', code, [`coupons[${first}].code`]);
  const above = problem(['coupons', index, 'remaining'], 'above-face-value', remaining, [faceValue]);
  return [
    ...(isAboveFaceValue(money(remaining), money(faceValue)) ? [above] : []),
    ...(endsBeforeStart(validFrom, validTo) ? [order] : []),
    ...(first === index ? [] : [twice]),
  ];
}

/** One resource counts and costs once, and a package ends after it began. */
function resourceProblems(
  resource: ExistingResource,
  index: number,
  all: readonly ExistingResource[],
): DocumentProblem[] {
  const first = earlierWithId(resource, index, all);
  const from = startAfterExpiry(resource);
  return [
    ...(first === undefined
      ? []
      : [problem(['resources', index, 'id'], 'given-twice', resource.id, [`resources[${first}].id`])]),
    ...(from === undefined
      ? []
      : [problem(['resources', index, 'expires'], 'ends-before-it-starts', resource.expires, [from])]),
  ];
}

/** A recharge brings money; what goes is another movement. */
function movementProblems({ kind, amount }: KnownMovement, index: number): DocumentProblem[] {
  if (kind !== 'recharge' || money(amount) >= ZERO) return [];
  return [problem(['movements', index, 'amount'], 'expected-at-least', amount, ['0.00'])];
}

/** A coupon's scope is "all" or a list: of a list, the entries that are wrong; of anything else, both forms. */
const scopeProblems: UnionReader = (issue, path, root) => {
  const value = valueAt(root, path);
  const inList = issue.errors[1];
  if (!Array.isArray(value) || inList === undefined) return [problem(path, 'expected-scope', value)];
  return inList.flatMap((nested) => problemsOf(nested, path, root, scopeProblems));
};
