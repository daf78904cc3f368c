import { describe, expect, it } from 'vitest';
import { describeDocumentProblem } from '../../../shared/document/describe.ts';
import { parseJsonText } from '../../../shared/document/parse-json.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';

function sentences(text: string, language: 'en' | 'zh'): string[] {
  const read = parseJsonText(text);
  return read.ok ? [] : read.error.map((problem) => describeDocumentProblem(createTranslator(language), problem));
}

describe('a broken file', () => {
  it('is located in the language of the reader', () => {
    expect(sentences('{"a": 1,\n  "b": }', 'en')[0]).toMatch(/^The text is not JSON at line 2, column 8: given "}"/);
    expect(sentences('{"a": 1,\n  "b": }', 'zh')[0]).toMatch(/^文本在第 2 行第 8 列处不是有效的 JSON：实际为"}"/);
  });
});
