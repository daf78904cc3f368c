import { expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { PLAN_CHANGE_NAMES } from '../../../../shared/plan/edit/names.ts';

it.each(['en', 'zh'] as const)('every change of the plans has its own words (%s)', (language) => {
  const t = createTranslator(language);
  const words = (count: number) => PLAN_CHANGE_NAMES.map((name) => t(`plan.change.${name}`, { count }));
  for (const count of [1, 2]) {
    expect(new Set(words(count)).size).toBe(PLAN_CHANGE_NAMES.length);
    expect(words(count).filter((text) => text.includes('plan.change'))).toEqual([]);
  }
});
