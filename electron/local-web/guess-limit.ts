/** Wrong tokens that are looked at in a minute; a person has one right one, and a guess needs about 2^255. */
const MOST_GUESSES = 20;
export const GUESSES_MS = 60_000;

export interface GuessLimit {
  /** Whether nothing more is looked at for now. */
  readonly isReached: () => boolean;
  readonly count: () => void;
}

/** Counts wrong tokens over the last minute. `now` is in milliseconds and never runs backwards. */
export function createGuessLimit(now: () => number): GuessLimit {
  let wrong: readonly number[] = [];
  const recent = () => wrong.filter((at) => now() - at < GUESSES_MS);
  return {
    isReached: () => recent().length >= MOST_GUESSES,
    count: () => {
      wrong = [...recent(), now()];
    },
  };
}
