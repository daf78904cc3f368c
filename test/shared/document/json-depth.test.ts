import { expect, it } from 'vitest';
import { isDeeperThan } from '../../../shared/document/json-depth.ts';

it.each<[string, number, boolean]>([
  ['{"a": [1]}', 2, false],
  ['{"a": [[1]]}', 2, true],
  ['{"a": "[[[["}', 1, false],
  [String.raw`{"a": "\"[[[["}`, 1, false],
  ['[],[],[]', 1, false],
  ['"[[', 0, false],
  ['[[', 1, true],
])('%s: deeper than %i is %s', (text, most, deeper) => {
  expect(isDeeperThan(text, most)).toBe(deeper);
});
