import { describe, expect, it } from 'vitest';
import { createTranslator, messages } from '../../../shared/i18n/index.ts';
import { RULES } from '../../../shared/rules/register.ts';

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted();

describe('every text', () => {
  it.each(Object.entries(messages))('%s takes the same parameters in both languages', (_key, { en, zh }) => {
    expect(placeholders(zh)).toEqual(placeholders(en));
    expect(en.trim()).not.toBe('');
    expect(zh.trim()).not.toBe('');
  });

  it('of the rules is written in both languages', () => {
    for (const [id, { text }] of Object.entries(RULES)) {
      expect(text.zh, id).toMatch(/[一-鿿]/);
      expect(text.en, id).not.toMatch(/[一-鿿]/);
    }
  });
});

describe('a translator', () => {
  it('fills in parameters word for word and chooses the plural', () => {
    const t = createTranslator('en');
    expect(t('days', { count: 1 })).toBe('1 day');
    expect(t('days', { count: 2 })).toBe('2 days');
    expect(t('usage.no-value', { option: '<b>&' })).toBe('The option <b>& needs a value.');
  });

  it('keeps its language whatever other translators do', () => {
    const en = createTranslator('en');
    const zh = createTranslator('zh');
    expect([en('app.name'), zh('app.name'), en('app.name')]).toEqual(['Cost Desk', '云账助手', 'Cost Desk']);
  });
});
