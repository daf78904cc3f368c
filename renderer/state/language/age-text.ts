import type { Age } from '../../../shared/catalog/age.ts';
import type { Translate } from '../../../shared/i18n/index.ts';

/** "4 years 2 months", "4 年 2 个月"; months are left out of a round number of years. */
export function ageText(t: Translate, { years, months }: Age): string {
  if (years === 0 && months === 0) return t('age.current');
  const parts: string[] = [];
  if (years > 0) parts.push(t('age.years', { count: years }));
  if (months > 0) parts.push(t('age.months', { count: months }));
  return parts.join(' ');
}
