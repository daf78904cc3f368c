import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonText } from '../../../shared/document/parse-json.ts';

describe('JSON text', () => {
  it('is parsed, with or without a byte-order mark', () => {
    expect(parseJsonText('\uFEFF{"a": [1, null]}')).toEqual({ ok: true, value: { a: [1, null] } });
  });

  it.each([
    ['', 'line 1, column 1', null, '{'],
    ['{', 'line 1, column 2', null, '}'],
    ['{"a": 1,\n  "b": }', 'line 2, column 8', '"}"', '0-9'],
    ['{"a": 1,}', 'line 1, column 9', '"}"', '"'],
    ['{"a" 1}', 'line 1, column 6', '"1}"', ':'],
    ['{"a": [1 2]}', 'line 1, column 10', '"2]}"', ','],
    ["{'a': 1}", 'line 1, column 2', `"'a': 1}"`, '"'],
    ['{"a": nul}', 'line 1, column 7', '"nul}"', 'null'],
    ['{"a": 1} // note', 'line 1, column 10', '"// note"', undefined],
    ['product,region\nvm,cn-north-1', 'line 1, column 1', '"product,regi"', '{'],
  ])('%j is located where it breaks', (text, path, given, accepted) => {
    const read = parseJsonText(text);
    expect(read).toMatchObject({ ok: false, error: [{ path, code: 'not-json', given }] });
    if (accepted !== undefined && !read.ok) expect(read.error[0]?.accepted).toContain(accepted);
  });

  it('that has no bottom is refused in words', () => {
    expect(parseJsonText('['.repeat(200_000))).toMatchObject({ ok: false, error: [{ path: '', code: 'too-deep' }] });
  });

  it('that goes deeper than what is taken in could be kept is refused', () => {
    const nested = (depth: number) => `{"a": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(parseJsonText(nested(49)).ok).toBe(true);
    expect(parseJsonText(nested(50))).toMatchObject({ ok: false, error: [{ path: '', code: 'too-deep' }] });
  });

  it('that was changed in one place is either read or located within the text', () => {
    const text = JSON.stringify({ a: [1, { b: 'two' }], c: true, d: null }, null, 1);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        const read = parseJsonText(changed);
        if (read.ok) return;
        const [, line] = /^line (\d+), column \d+$/.exec(read.error[0]?.path ?? '') ?? [];
        expect(Number(line)).toBeGreaterThan(0);
        expect(Number(line)).toBeLessThanOrEqual(changed.split(/\r\n|\r|\n/).length);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a key that is written twice in one object, and takes the same key of two', () => {
    expect(parseJsonText('{\n "a": {"b": 1},\n "c": 2,\n "a": 3}')).toMatchObject({
      ok: false,
      error: [{ path: 'line 4, column 2', code: 'given-twice', accepted: ['line 2, column 2'] }],
    });
    const fine = '[{"a":1},{"a":{"a":"b:c\\":d"}}]';
    expect(parseJsonText(fine)).toEqual({ ok: true, value: JSON.parse(fine) });
  });

  it('takes whatever JSON the engine writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseJsonText(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });
});
