/** Checks and readings in words: what is short, by how much, what to do. */
import { type AccountSettings, DEFAULT_SETTINGS } from '../account/settings.ts';
import type { MessageKey, Translate } from '../i18n/index.ts';
import { type Money, displayMoney } from '../money/index.ts';
import { type RuleId, ruleOf } from '../rules/register.ts';
import type { Language } from '../i18n/language.ts';
import { VERIFICATION_STATES } from '../account/verification.ts';
import type { BrokenQuota } from './quota.ts';
import type { Check, RuleReading, Readiness } from './readiness.ts';

/** One sentence on a check. `amountText` covers amounts where a person asked for that. */
export function describeCheck(
  t: Translate,
  check: Check,
  { recommendedRecharge }: Pick<Readiness, 'recommendedRecharge'>,
  amountText: (amount: Money) => string = displayMoney,
): string {
  const {
    needed,
    available,
    short,
    broken,
    about = broken?.map((quota) => describeQuota(t, quota)).join(t('check.quota.and')) ?? '',
  } = check;
  const state = VERIFICATION_STATES.find((known) => known === about);
  const amounts = Object.entries({ needed, available, short, recharge: recommendedRecharge }).flatMap(
    ([key, amount]) => (amount === undefined ? [] : [[key, amountText(amount)] as const]),
  );
  return t(wordsOf(check), {
    about: state === undefined ? about : t(`verification.${state}`),
    ...Object.fromEntries(amounts),
  });
}

/** "36 Virtual Machines, over the 20 of a region": the number of pieces in their own counting word. */
function describeQuota(t: Translate, { kind, product, wanted, most }: BrokenQuota): string {
  if (kind === 'mbps') return t(`check.quota.mbps.${product === 'cps' ? 'cps' : 'dcps'}`, { wanted, most });
  const counted = COUNTED.find((code) => code === product) ?? 'other';
  const what = t(`check.quota.${counted}`, { count: wanted });
  return t(`check.quota.${kind}`, { what, most: t(`check.quota.most.${counted}`, { count: most }) });
}

/** The products that have quotas (QTA-1). */
const COUNTED = ['vm', 'cps', 'dcps', 'disk', 'eip'] as const;

/** A rule that JD Cloud's pages read two ways: which reading decided, and whether the other one would change the answer. */
export function describeReading(
  t: Translate,
  { rule, changes }: Pick<RuleReading, 'rule' | 'changes'>,
  language: Language,
  settings: AccountSettings = DEFAULT_SETTINGS,
): string {
  const { text, otherReading = text } = ruleOf(rule);
  const [decided, other] = isDefaultReading(rule, settings) ? [text, otherReading] : [otherReading, text];
  return t(changes ? 'reading.changes' : 'reading.same', { rule, decided: decided[language], other: other[language] });
}

/** Whether the settings follow the default reading of a rule: the text of the register, not its other reading. */
export function isDefaultReading(rule: RuleId, settings: AccountSettings): boolean {
  const same = (...keys: (keyof AccountSettings)[]) => keys.every((key) => settings[key] === DEFAULT_SETTINGS[key]);
  if (rule === 'BAL-2') return same('couponsThatCount');
  if (rule === 'BAL-3a') return same('thresholdIncluded', 'couponsCountForDisksAndAddresses');
  if (rule === 'CFG-5') return same('vmStops');
  if (rule === 'CPN-2') return same('couponsPerOrder');
  return rule !== 'CPN-3' || same('deductionOrder');
}

function wordsOf(check: Check): MessageKey {
  if (check.status === 'pass') return `check.${check.id}.pass`;
  return check.status === 'fail' ? `check.${check.id}.fail` : `check.${check.id}.warn`;
}
