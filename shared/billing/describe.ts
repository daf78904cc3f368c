/** Problems and warnings in words, the same in the window and on the command line. */
import type { Translate } from '../i18n/index.ts';
import type { Warning } from './priced-set.ts';
import type { FieldProblem } from './problem.ts';

/** One sentence: the place (`label`: an option or a field's name), what was given, what is accepted. */
export function describeProblem(t: Translate, problem: FieldProblem, label: string): string {
  const accepted = problem.accepted.join(t('problem.between'));
  const offered = accepted === '' ? '' : t('problem.no-price.offered', { accepted });
  return t(`problem.${problem.code}`, { label, given: problem.given, accepted, offered });
}

/** One sentence on what JD Cloud would not sell like this. */
export function describeWarning(t: Translate, { code, given, accepted }: Warning): string {
  return t(`warning.${code}`, { given, accepted });
}
