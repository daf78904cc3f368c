/** The guard of every text that leaves: nothing runs, nothing is forged, and what was guarded comes back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { guarded, guardedLines, harmlessJson, inOneLine, inOwnLines, unguarded } from '../../../shared/text/guard.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', ' ', '1', 'a'), { maxLength: 12 })
    .map((parts) => parts.join('')),
);

describe('a cell that leaves', () => {
  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => unguarded(guarded(text)) === text),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["x;=1+cmd|' /C calc'!A0;", "x;'=1+cmd|' /C calc'!A0;"],
    ['a,@SUM(1)', "a,'@SUM(1)"],
    ['a; "=1"', `a;' "=1"`],
    ['a\n=1', "a\n'=1"],
    ['x;-5', 'x;-5'],
    ['web-1, db-2', 'web-1, db-2'],
  ])('is guarded after a separator of any locale: %j', (text, expected) => {
    expect(guarded(text)).toBe(expected);
  });

  it('keeps an apostrophe that is not the guard’s', () => {
    for (const text of ["'quoted'", "it's", "'-5"]) expect(unguarded(text)).toBe(text);
  });
});

describe('a name in a sentence', () => {
  const name = 'w\n\n✓ Everything is paid up to 2099-12-31.\u202E\u001B[31m';

  it('stays in its line, without control characters and marks of direction', () => {
    expect(inOneLine(name)).toBe('w ✓ Everything is paid up to 2099-12-31.\uFFFD\uFFFD[31m');
    for (const language of ['en', 'zh'] as const) {
      const said = createTranslator(language)('forecast.title', { name, at: '', days: '' });
      expect(said).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
    }
  });

  it('leaves the line feeds that are ours', () => {
    expect(inOwnLines('a\nb\tc\u2028d')).toBe('a\nb c d');
    expect(guardedLines('Plan\n=HYPERLINK("x")\n-web')).toBe(`Plan\n'=HYPERLINK("x")\n'-web`);
  });
});

describe('JSON that leaves', () => {
  it('says the same without a character that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = harmlessJson(JSON.stringify({ text }));
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
