/** Readers of single fields: text in, a value out, or a problem added to the list. They never throw. */
import { nearestMatches } from '../catalog/nearest.ts';
import type { FieldProblem, ProblemCode } from './problem.ts';

const WHOLE = /^\d{1,9}$/;
const DECIMAL = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,12})?$/;

/** Collects every problem of one form, so that a person sees all of them at once. */
export interface ProblemList {
  readonly problems: FieldProblem[];
  add(field: string, code: ProblemCode, given: string, accepted?: readonly string[]): undefined;
}

export function problemList(): ProblemList {
  const problems: FieldProblem[] = [];
  return {
    problems,
    add(field, code, given, accepted = []) {
      problems.push({ field, code, given, accepted });
      return undefined;
    },
  };
}

/** A whole number from `min` to `max`, or undefined and a problem. */
export function readWhole(
  list: ProblemList,
  field: string,
  text: string,
  min: number,
  max: number,
): number | undefined {
  const value = Number(text);
  if (WHOLE.test(text) && value >= min && value <= max) return value;
  return list.add(field, text === '' ? 'missing' : 'not-whole', text, [`${min} – ${max}`]);
}

/** A plain decimal from 0 to `max`, at most 12 decimals, as text; or undefined and a problem. */
export function readDecimal(list: ProblemList, field: string, text: string, max: number): string | undefined {
  if (DECIMAL.test(text) && Number(text) <= max) return text;
  return list.add(field, text === '' ? 'missing' : 'not-decimal', text, [`0 – ${max}`]);
}

/** A contract factor, 0 < F <= 1 with at most 12 decimals (PRC-5), as text; or undefined and a problem. */
export function readFactor(list: ProblemList, field: string, text: string): string | undefined {
  if (DECIMAL.test(text) && Number(text) > 0 && Number(text) <= 1) return text;
  return list.add(field, 'not-factor', text, ['0 < F ≤ 1']);
}

/** One of `choices`, or undefined and a problem that names the nearest ones first (and all of them when they are few). */
export function readChoice<C extends string>(
  list: ProblemList,
  field: string,
  text: string,
  choices: readonly C[],
): C | undefined {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  if (text === '') return list.add(field, 'missing', text, choices.slice(0, FEW));
  const nearest = nearestMatches(text, choices);
  const others = choices.length <= FEW || nearest.length === 0 ? choices.slice(0, FEW) : [];
  return list.add(field, 'unknown-choice', text, [...new Set([...nearest, ...others])]);
}

/** More choices than this are not worth reading out. */
const FEW = 12;
