/** What is wrong with one entered field, as data: the command line names its option, the window puts it under its field. */
export const PROBLEM_CODES = [
  'missing',
  'unknown-choice',
  'not-whole',
  'not-decimal',
  'not-factor',
  'not-date',
  'not-moment',
  'not-duration',
  'not-a-disk',
  'end-not-after-start',
  'last-day-before-start',
  'too-long',
  'not-applicable',
  'no-schedule',
  'no-price',
  'no-term',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface FieldProblem {
  /** The field of the draft: `type`, `disks[0].gb`, `hoursPerDay` ... */
  readonly field: string;
  readonly code: ProblemCode;
  /** What was entered, word for word. */
  readonly given: string;
  /** What would be accepted: codes (the nearest first), or one text that says the range or the form. */
  readonly accepted: readonly string[];
}

/** Codes of "the list has no price for what was asked" (PRC-6), as opposed to bad input. */
export function isNoPrice(problem: FieldProblem): boolean {
  return problem.code === 'no-price' || problem.code === 'no-term';
}
