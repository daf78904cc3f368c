/** Where JD Cloud's pages disagree on a rule, in words: what decides, and the other reading. */
import type { Translate } from '../i18n/index.ts';
import type { Language } from '../i18n/language.ts';
import { type RuleId, ruleOf } from './register.ts';

/** `isDefault`: the text of the register decides, not the reading that an account has chosen instead. */
export function conflictText(t: Translate, rule: RuleId, language: Language, isDefault = true): string {
  const { text, otherReading } = ruleOf(rule);
  return t('rule.conflict', { rule, other: (isDefault ? otherReading : text)?.[language] ?? '' });
}
