/** Reads a price list that somebody made: the format first, then whether its parts fit together. Never throws. */
import { type Result, fail, ok } from '../result.ts';
import type { z } from '../schema.ts';
import { crossCheck } from './cross-check.ts';
import { findJsonError } from './json-error.ts';
import {
  type PriceListProblem,
  type PriceListProblemCode,
  isPriceListProblemCode,
  pathText,
  shown,
} from './price-list-problem.ts';
import { type PriceList, priceListSchema } from './schema.ts';

/** More are not reported: nobody corrects a list by reading further. */
const MOST_PROBLEMS = 100;

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Reads the text of a file. A byte-order mark is skipped; text that is not JSON is located by line and column. */
export function parsePriceListText(text: string): Result<PriceList, PriceListProblem[]> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const { line, column, found, accepted } = findJsonError(json);
    const path = `line ${String(line)}, column ${String(column)}`;
    return fail([{ path, code: 'not-json', given: shown(found), accepted }]);
  }
  return readPriceList(value);
}

/** Checks a JSON value. The list comes back as it was given, with every key that the format does not know. */
export function readPriceList(value: unknown): Result<PriceList, PriceListProblem[]> {
  const parsed = priceListSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MOST_PROBLEMS);
    return fail(issues.flatMap((issue) => problemsOf(issue, [], value)));
  }
  const problems: PriceListProblem[] = [];
  for (const found of crossCheck(parsed.data)) {
    problems.push(found);
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems.length === 0 ? ok(value as PriceList) : fail(problems);
}

/** `before` is the path of the value in which the issue was found. */
function problemsOf(issue: Issue, before: Path, root: unknown): PriceListProblem[] {
  const path = [...before, ...issue.path];
  const value = valueAt(root, path);
  if (issue.code === 'invalid_union') return formulaProblems(issue, path, root);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem(path, 'unknown-key-in-price', key));
  }
  // What is wrong is the key itself, not what stands under it.
  if (issue.code === 'invalid_key') return [problem(path, 'expected-code', path.at(-1))];
  if (isPriceListProblemCode(issue.message)) return [problem(path, issue.message, value)];
  const { code, accepted } = codeOf(issue);
  return [problem(path, code, value, accepted)];
}

function problem(
  path: Path,
  code: PriceListProblemCode,
  given: unknown,
  accepted: readonly string[] = [],
): PriceListProblem {
  return { path: pathText(path), code, given: shown(given), accepted };
}

/** Which key tells which formula was meant; the order is that of the schema's union, after the flat price. */
const FORMULA_KEYS = ['perGb', 'steps', 'tiers'] as const;

/** A price can be written in several ways. The problems are those of the way that was meant. */
function formulaProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown): PriceListProblem[] {
  const value = valueAt(root, path);
  if (typeof value === 'string') return [problem(path, 'expected-price', value)];
  const meant = FORMULA_KEYS.findIndex((key) => isObject(value) && Object.hasOwn(value, key));
  const inside = meant === -1 ? undefined : issue.errors[meant + 1];
  if (inside === undefined) return [problem(path, 'expected-price-or-formula', value)];
  return inside.flatMap((nested) => problemsOf(nested, path, root));
}

const KINDS: Readonly<Record<string, PriceListProblemCode>> = {
  string: 'expected-text',
  array: 'expected-list',
  object: 'expected-object',
  record: 'expected-object',
  boolean: 'expected-true-or-false',
  number: 'expected-number',
  int: 'expected-whole-number',
};

function codeOf(issue: Issue): { code: PriceListProblemCode; accepted?: readonly string[] } {
  switch (issue.code) {
    case 'invalid_type':
      return { code: KINDS[issue.expected] ?? 'expected-object' };
    case 'invalid_value':
      return { code: 'expected-one-of', accepted: issue.values.map((value) => JSON.stringify(value)) };
    case 'too_big':
      return { code: 'expected-at-most', accepted: [String(issue.maximum)] };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'expected-text-not-empty' };
      if (issue.origin === 'array') return { code: 'expected-list-not-empty' };
      return {
        code: issue.inclusive === false ? 'expected-above' : 'expected-at-least',
        accepted: [String(issue.minimum)],
      };
    default:
      throw new Error(`the price-list format has no words for the issue ${issue.code}`);
  }
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
