import { createContext, use, type ReactNode } from 'react';
import { describeProblem, describeWarning } from '../../../../shared/billing/describe.ts';
import type { FieldProblem } from '../../../../shared/billing/problem.ts';
import { lastDayBefore } from '../../../../shared/billing/last-day.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { Reading } from '../state/reading.ts';

const FormContext = createContext<Pick<Reading, 'problems' | 'warnings'>>({ problems: [], warnings: [] });

/** Lets every field find what is wrong with it. */
export function FormProvider({ reading, children }: { reading: Reading; children: ReactNode }) {
  return <FormContext value={reading}>{children}</FormContext>;
}

interface FieldState {
  /** The first problem in words, or false. */
  readonly error: string | false;
  readonly warnings: readonly string[];
}

/** What is to be said under a field of the draft. */
export function useField(field: string, label: string): FieldState {
  const t = useTranslate();
  const { problems, warnings } = use(FormContext);
  const problem = problems.find((each) => each.field === field);
  return {
    error: problem === undefined ? false : describeProblem(t, field === 'to' ? byLastDay(problem) : problem, label),
    warnings: warnings.filter((each) => each.field === field).map((each) => describeWarning(t, each)),
  };
}

/** The form asks for the last day, where the question has the first one that is no longer needed. */
function byLastDay({ field, code, given, accepted }: FieldProblem): FieldProblem {
  return {
    field,
    code: code === 'end-not-after-start' ? 'last-day-before-start' : code,
    given: lastDayBefore(given),
    accepted: accepted.map(lastDayBefore),
  };
}
