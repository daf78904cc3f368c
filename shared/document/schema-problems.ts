/** From the issues of a schema to problems that name the place, what was given and what is accepted. */
import type { z } from '../schema.ts';
import { type DocumentProblem, type DocumentProblemCode, isDocumentProblemCode, pathText, shown } from './problem.ts';

type Issue = z.core.$ZodIssue;
export type Path = readonly PropertyKey[];

/** More are not reported: nobody corrects a file by reading further. */
export const MOST_PROBLEMS = 100;

/** A value that can be written in several ways: the problems are those of the way that was meant. */
export type UnionReader = (issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown) => DocumentProblem[];

/** `before` is the path of the value in which the issue was found. */
export function problemsOf(issue: Issue, before: Path, root: unknown, ofUnion: UnionReader): DocumentProblem[] {
  const path = [...before, ...issue.path];
  const value = valueAt(root, path);
  if (issue.code === 'invalid_union') return ofUnion(issue, path, root);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem(path, 'unknown-key-in-price', key));
  }
  // What is wrong is the key itself, not what stands under it.
  if (issue.code === 'invalid_key') return [problem(path, 'expected-code', path.at(-1))];
  if (isDocumentProblemCode(issue.message)) return [problem(path, issue.message, value)];
  const { code, accepted } = codeOf(issue);
  return [problem(path, code, value, accepted)];
}

export function problem(
  path: Path,
  code: DocumentProblemCode,
  given: unknown,
  accepted: readonly string[] = [],
): DocumentProblem {
  return { path: pathText(path), code, given: shown(given), accepted };
}

const KINDS: Readonly<Record<string, DocumentProblemCode>> = {
  string: 'expected-text',
  array: 'expected-list',
  object: 'expected-object',
  record: 'expected-object',
  boolean: 'expected-true-or-false',
  number: 'expected-number',
  int: 'expected-whole-number',
};

function codeOf(issue: Issue): { code: DocumentProblemCode; accepted?: readonly string[] } {
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
      throw new Error(`there are no words for the issue ${issue.code}`);
  }
}

/** What stands at a path; undefined when nothing does. Own keys only. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}

/** Whether a value has keys. */
export function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
