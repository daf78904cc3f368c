import type { FieldFault } from '../../../shared/account/form-fields.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Money } from '../../../shared/money/index.ts';

/** One sentence under a field: what was given, what is accepted. `amountText` covers amounts that are hidden. */
export function faultText(t: Translate, fault: FieldFault | string, amountText: (amount: Money) => string): string {
  if (typeof fault === 'string') return fault;
  const { expected, given, least = 0, most = 0, limit = '' } = fault;
  const bound = typeof limit === 'string' ? limit : amountText(limit);
  const accepted = t(`field.${expected}`, { least, most, limit: bound });
  return given.trim() === '' ? t('field.empty', { accepted }) : t('field.wrong', { given: given.trim(), accepted });
}
