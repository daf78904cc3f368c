import { expect, it } from 'vitest';
import { createGuessLimit, GUESSES_MS } from '../../../electron/local-web/guess-limit.ts';

it('is reached by 20 wrong guesses within a minute, and forgets each after one', () => {
  let now = 0;
  const guesses = createGuessLimit(() => now);
  for (let guess = 0; guess < 20; guess += 1) {
    expect(guesses.isReached()).toBe(false);
    now += 1000;
    guesses.count();
  }
  expect(guesses.isReached()).toBe(true);
  now = 1000 + GUESSES_MS - 1;
  expect(guesses.isReached()).toBe(true);
  now += 1;
  expect(guesses.isReached()).toBe(false);
  guesses.count();
  expect(guesses.isReached()).toBe(true);
});
