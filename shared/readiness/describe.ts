/** Checks and readings in words: what is short, by how much, what to do. */
import type { MessageKey, Translate } from '../i18n/index.ts';
import { type Money, displayMoney } from '../money/index.ts';
import { ruleOf } from '../rules/register.ts';
import type { Language } from '../workspace/schema.ts';
import { VERIFICATION_STATES } from '../account/verification.ts';
import type { Check, Reading, Readiness } from './readiness.ts';

/** One sentence on a check. `amountText` covers amounts where a person asked for that. */
export function describeCheck(
  t: Translate,
  check: Check,
  { recommendedRecharge }: Readiness,
  amountText: (amount: Money) => string = displayMoney,
): string {
  const { needed, available, short, about = '' } = check;
  const state = VERIFICATION_STATES.find((known) => known === about);
  const amounts = Object.entries({ needed, available, short, recharge: recommendedRecharge }).flatMap(
    ([key, amount]) => (amount === undefined ? [] : [[key, amountText(amount)] as const]),
  );
  return t(wordsOf(check), {
    about: state === undefined ? about : t(`verification.${state}`),
    ...Object.fromEntries(amounts),
  });
}

/** One sentence on a rule that JD Cloud's pages read two ways. */
export function describeReading(t: Translate, { rule, changes }: Reading, language: Language): string {
  const other = ruleOf(rule).otherReading?.[language] ?? '';
  return changes ? t('reading.changes', { rule, other }) : t('reading.same', { rule });
}

function wordsOf(check: Check): MessageKey {
  if (check.status === 'pass') return `check.${check.id}.pass`;
  return check.status === 'fail' ? `check.${check.id}.fail` : `check.${check.id}.warn`;
}
