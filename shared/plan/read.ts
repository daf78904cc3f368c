/** Reads a plan that somebody made: the format first, then whether its parts fit together. Never throws. */
import { problemsOfFile } from '../document/file-kind.ts';
import { parseJsonText } from '../document/parse-json.ts';
import type { DocumentProblem } from '../document/problem.ts';
import { MOST_PROBLEMS, type UnionReader, problemsOf } from '../document/schema-problems.ts';
import { type Result, fail, ok } from '../result.ts';
import { crossCheck } from './cross-check.ts';
import { normalPlan } from './normal-form.ts';
import { type Plan, planSchema } from './schema.ts';

/** Reads the text of a file. A byte-order mark is skipped; text that is not JSON is located by line and column. */
export function parsePlanText(text: string): Result<Plan, DocumentProblem[]> {
  const json = parseJsonText(text);
  const read = json.ok ? readPlan(json.value) : json;
  return read.ok ? read : fail(problemsOfFile(text, 'plan', read.error));
}

/**
 * Checks a JSON value. The plan comes back in its normal form, with every key that the format does not know. A wrong
 * cell of a line is no problem of the file: pricing the plan says what is wrong with it.
 */
export function readPlan(value: unknown): Result<Plan, DocumentProblem[]> {
  const parsed = planSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MOST_PROBLEMS);
    return fail(issues.flatMap((issue) => problemsOf(issue, [], value, noUnion)));
  }
  const problems: DocumentProblem[] = [];
  for (const found of crossCheck(parsed.data)) {
    problems.push(found);
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems.length === 0 ? ok(normalPlan(value as Plan)) : fail(problems);
}

const noUnion: UnionReader = () => {
  throw new Error('a plan has no value that can be written in several ways');
};
