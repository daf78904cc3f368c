/** A price list's problems in words, the same in the window and on the command line. */
import type { Translate } from '../i18n/index.ts';
import type { PriceListProblem } from './price-list-problem.ts';

/** One sentence: the place, what was given, what is accepted. */
export function describePriceListProblem(t: Translate, { path, code, given, accepted }: PriceListProblem): string {
  const nothing = t('price-list.problem.nothing');
  return t(`price-list.problem.${code}`, {
    place: path === '' ? t('price-list.problem.whole-file') : path,
    given: given ?? nothing,
    accepted: accepted.length === 0 ? nothing : accepted.join(', '),
  });
}
