import { describe, expect, it } from 'vitest';
import { describeDocumentProblem } from '../../../shared/document/describe.ts';
import { readFileText, utf8Text } from '../../../shared/document/file-text.ts';
import { FILE_DOORS } from '../../../shared/document/file-kind.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const of = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
/** 财务 as Chinese Windows saves it. */
const GBK = of('{"name":"\xb2\xc6\xce\xf1","balance":{}}', 'latin1');
const UTF16 = of('\uFEFF{"name":"财务"}', 'utf16le');

describe('the text of a file', () => {
  it('is UTF-8, with or without its mark', () => {
    expect(utf8Text(of('{"name":"财务"}'))).toBe('{"name":"财务"}');
    expect(readFileText(of('\uFEFF{"name":"财务"}'), 'account')).toEqual({ ok: true, value: '{"name":"财务"}' });
    expect(readFileText(bytes(), 'plan')).toEqual({ ok: true, value: '' });
  });

  it.each([
    ['GBK', GBK],
    ['GBK whose second bytes break the JSON', of('{"name":"\x81\x5c"}', 'latin1')],
    ['UTF-16', UTF16],
    ['UTF-16 without text of its own', of('\uFEFF1', 'utf16le')],
    ['UTF-8 that is cut off', of('{"name":"财务').slice(0, -1)],
  ])('is refused at every door where it is %s, with how to go on in both languages', (_what, given) => {
    expect(utf8Text(given)).toBeNull();
    for (const door of FILE_DOORS) {
      const read = readFileText(given, door);
      expect(read).toMatchObject({ ok: false, error: { code: 'not-utf8' } });
      if (read.ok) continue;
      expect(describeDocumentProblem(createTranslator('en'), read.error)).toMatch(
        /GBK.*“Save as” and the encoding UTF-8/,
      );
      expect(describeDocumentProblem(createTranslator('zh'), read.error)).toMatch(/GBK.*编码选 UTF-8/);
    }
  });

  it.each([
    ['a workbook', of('PK\u0003\u0004\xff\xfe xl/', 'latin1'), 'workbook'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'image'],
    ['bytes of anything', bytes(0xff, 0, 1, 2), 'binary'],
  ])('is none of %s, which is called by its name', (_what, given, kind) => {
    expect(readFileText(given, 'account')).toEqual({
      ok: false,
      error: { path: '', code: 'another-file', given: kind, accepted: ['account'] },
    });
  });
});
