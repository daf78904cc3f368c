import type { Translate } from '../../../../shared/i18n/index.ts';
import type { VerdictSubject } from './verdict-context.tsx';

/** What a verdict is about, in words. */
export function subjectName(t: Translate, subject: VerdictSubject): string {
  return subject === 'consumption' ? t('why.consumption') : t(`strategy.${subject}`);
}
