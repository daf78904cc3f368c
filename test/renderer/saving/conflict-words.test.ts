import { expect, it } from 'vitest';
import { conflictWords } from '../../../renderer/saving/conflict-words.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';

it('says the period of a plan in conflict by its first and last day', () => {
  const until = (to: string) => ({ from: '2027-01-01', to });
  const words = conflictWords(
    createTranslator('en'),
    {
      part: 'plans',
      kind: 'value',
      key: 'plans horizon',
      id: 'plans horizon',
      path: [{ kind: 'field', name: 'horizon' }],
      base: until('2027-07-01'),
      mine: until('2028-01-01'),
      theirs: until('2027-04-01'),
    },
    false,
  );
  expect(words).toMatchObject({
    what: 'First and last day',
    before: '2027-01-01 · 2027-06-30',
    mine: '2027-01-01 · 2027-12-31',
    theirs: '2027-01-01 · 2027-03-31',
  });
});
