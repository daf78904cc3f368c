/** Where JD Cloud's pages disagree on a rule, in words: what decides, and the other reading. */
import type { Translate } from '../i18n/index.ts';
import type { Language } from '../workspace/schema.ts';
import { type RuleId, ruleOf } from './register.ts';

export function conflictText(t: Translate, rule: RuleId, language: Language): string {
  return t('rule.conflict', { rule, other: ruleOf(rule).otherReading?.[language] ?? '' });
}
