import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsText, sizeText } from '../../../../renderer/pages/backups/contents.ts';
import { partWords } from '../../../../renderer/pages/backups/part-words.ts';
import { agoText } from '../../../../renderer/pages/backups/when.ts';
import { storedAccountSchema } from '../../../../shared/account/stored.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { planSchema } from '../../../../shared/plan/schema.ts';
import { preferencesSchema } from '../../../../shared/workspace/schema.ts';

const en = createTranslator('en');
const zh = createTranslator('zh');
const SAVED = '2026-11-21T13:20:00Z';
const after = (ms: number) => Date.parse(SAVED) + ms;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('when a backup was made', () => {
  it('is said in whole minutes, hours and days', () => {
    const said = (ms: number) => agoText(en, SAVED, after(ms));
    expect(said(0)).toBe('just now');
    expect(said(MINUTE - 1)).toBe('just now');
    expect(said(MINUTE)).toBe('1 minute ago');
    expect(said(HOUR - 1)).toBe('59 minutes ago');
    expect(said(HOUR)).toBe('1 hour ago');
    expect(said(24 * HOUR - 1)).toBe('23 hours ago');
    expect(said(48 * HOUR)).toBe('2 days ago');
    expect(agoText(zh, SAVED, after(3 * HOUR))).toBe('3 小时前');
  });

  it('says so when the clock was set back behind it', () => {
    expect(agoText(en, SAVED, after(-MINUTE))).toBe('just now');
    expect(agoText(en, SAVED, after(-HOUR))).toBe('later than this computer’s clock');
    expect(agoText(zh, SAVED, after(-HOUR))).toBe('晚于本机当前时间');
  });
});

describe('what is in a backup', () => {
  it('is counted, without what there is none of', () => {
    expect(contentsText(en, { accounts: 1, plans: 3, lines: 412 })).toBe('1 account · 3 plans · 412 lines');
    expect(contentsText(zh, { accounts: 2, plans: 0, lines: 0 })).toBe('2 个账户');
    expect(contentsText(en, { accounts: 0, plans: 0, lines: 0 })).toBe('nothing entered');
  });

  it('has a size with at most four digits before the unit', () => {
    expect(sizeText(0)).toBe('0 B');
    expect(sizeText(1023)).toBe('1,023 B');
    expect(sizeText(1024)).toBe('1 KB');
    expect(sizeText(1_258_291)).toBe('1.2 MB');
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (bytes) => {
        expect(sizeText(bytes)).toMatch(/^(?:\d{1,3}|1,0[0-2]\d)(?:\.\d)? (?:B|KB|MB|GB)$/);
      }),
    );
  });
});

describe('the parts of a document', () => {
  it('have words for everything that a person enters; the rest is other details', () => {
    const unnamed = (area: 'account' | 'plan' | 'preferences', keys: readonly string[]) =>
      keys.filter((key) => partWords(area, key) === 'backups.part.other');
    expect(unnamed('account', Object.keys(storedAccountSchema.shape))).toEqual(['id', 'unknown']);
    expect(unnamed('plan', Object.keys(planSchema.shape))).toEqual(['format', 'formatVersion']);
    expect(unnamed('preferences', Object.keys(preferencesSchema.shape))).toEqual([]);
  });

  it('are never taken from what every object has', () => {
    for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(partWords('account', key)).toBe('backups.part.other');
    }
  });
});
