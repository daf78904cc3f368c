/** Bytes as spreadsheets write them. */
import { describe, expect, it } from 'vitest';
import { decodeTable, isWorkbook } from '../../../renderer/ui/import/decode-table.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('decodeTable', () => {
  it('reads UTF-8, with and without a mark', () => {
    expect(decodeTable(utf8('名称,数量\r\nweb,3'))).toEqual({ text: '名称,数量\r\nweb,3', encoding: 'UTF-8' });
    expect(decodeTable(utf8('\uFEFF名称')).text).toBe('名称');
    expect(decodeTable(bytes())).toEqual({ text: '', encoding: 'UTF-8' });
  });

  it('reads UTF-16 by its mark, in both orders', () => {
    expect(decodeTable(utf16('\uFEFF名称\tweb', true))).toEqual({ text: '名称\tweb', encoding: 'UTF-16LE' });
    expect(decodeTable(utf16('\uFEFF名称\tweb', false))).toEqual({ text: '名称\tweb', encoding: 'UTF-16BE' });
  });

  it('takes what is neither for GB18030', () => {
    // 名称,web in GBK; then 㐀, which only GB18030 has, in four bytes
    expect(decodeTable(bytes(0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x77, 0x65, 0x62))).toEqual({
      text: '名称,web',
      encoding: 'GB18030',
    });
    expect(decodeTable(bytes(0xc3, 0xfb, 0x81, 0x39, 0xee, 0x39)).text).toBe('名㐀');
  });

  it('gives a text for any bytes', () => {
    expect(decodeTable(bytes(0xff, 0xff, 0x80)).encoding).toBe('GB18030');
  });
});

describe('isWorkbook', () => {
  it('knows Excel files, whatever they are called', () => {
    expect(isWorkbook(bytes(0x50, 0x4b, 3, 4, 20))).toBe(true);
    expect(isWorkbook(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe(true);
    expect(isWorkbook(utf8('PK,1'))).toBe(false);
    expect(isWorkbook(bytes())).toBe(false);
  });
});
