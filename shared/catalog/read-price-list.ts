/** Reads a price list that somebody made: the format first, then whether its parts fit together. Never throws. */
import { problemsOfFile } from '../document/file-kind.ts';
import { parseJsonText } from '../document/parse-json.ts';
import type { DocumentProblem } from '../document/problem.ts';
import { MOST_PROBLEMS, type Path, isObject, problem, problemsOf, valueAt } from '../document/schema-problems.ts';
import { type Result, fail, ok } from '../result.ts';
import type { z } from '../schema.ts';
import { crossCheck } from './cross-check.ts';
import { type PriceList, priceListSchema } from './schema.ts';

/** Reads the text of a file. A byte-order mark is skipped; text that is not JSON is located by line and column. */
export function parsePriceListText(text: string): Result<PriceList, DocumentProblem[]> {
  const json = parseJsonText(text);
  const read = json.ok ? readPriceList(json.value) : json;
  return read.ok ? read : fail(problemsOfFile(text, 'price-list', read.error));
}

/** Checks a JSON value. The list comes back as it was given, with every key that the format does not know. */
export function readPriceList(value: unknown): Result<PriceList, DocumentProblem[]> {
  const parsed = priceListSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MOST_PROBLEMS);
    return fail(issues.flatMap((issue) => problemsOf(issue, [], value, formulaProblems)));
  }
  const problems: DocumentProblem[] = [];
  for (const found of crossCheck(parsed.data)) {
    problems.push(found);
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems.length === 0 ? ok(value as PriceList) : fail(problems);
}

/** Which key tells which formula was meant; the order is that of the schema's union, after the flat price. */
const FORMULA_KEYS = ['perGb', 'steps', 'tiers'] as const;

/** A price can be written in several ways. The problems are those of the way that was meant. */
function formulaProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown): DocumentProblem[] {
  const value = valueAt(root, path);
  if (typeof value === 'string') return [problem(path, 'expected-price', value)];
  const meant = FORMULA_KEYS.findIndex((key) => isObject(value) && Object.hasOwn(value, key));
  const inside = meant === -1 ? undefined : issue.errors[meant + 1];
  if (inside === undefined) return [problem(path, 'expected-price-or-formula', value)];
  return inside.flatMap((nested) => problemsOf(nested, path, root, formulaProblems));
}
