import { describe, expect, it } from 'vitest';
import { ageText } from '../../../renderer/state/language/age-text.ts';
import { errorText } from '../../../renderer/state/language/error-text.ts';
import { chooseLanguage } from '../../../renderer/state/language/language.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';

describe('the language', () => {
  it('is the preference, else the system’s first that the product has, else English', () => {
    expect(chooseLanguage('zh', ['en-US'])).toBe('zh');
    expect(chooseLanguage(undefined, ['zh-CN', 'en'])).toBe('zh');
    expect(chooseLanguage(undefined, ['fr', 'zh-Hant-TW'])).toBe('zh');
    expect(chooseLanguage(undefined, ['en-GB', 'zh'])).toBe('en');
    expect(chooseLanguage(undefined, ['fr'])).toBe('en');
  });
});

describe('texts made of parts', () => {
  const en = createTranslator('en');
  const zh = createTranslator('zh');

  it('say ages in both languages, without empty parts', () => {
    expect(ageText(en, { years: 4, months: 1 })).toBe('4 years 1 month');
    expect(ageText(zh, { years: 4, months: 2 })).toBe('4 年 2 个月');
    expect(ageText(en, { years: 1, months: 0 })).toBe('1 year');
    expect(ageText(en, { years: 0, months: 0 })).toBe('this month');
  });

  it('say what the host reported, with its place', () => {
    const error = { code: 'storage-unwritable', detail: '/data/workspace.json' } as const;
    expect(errorText(en, error)).toBe('The data cannot be written: /data/workspace.json');
    expect(errorText(zh, error)).toBe('无法写入数据：/data/workspace.json');
  });
});
