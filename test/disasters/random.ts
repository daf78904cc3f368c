/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0, less than `below`. */
  readonly whole: (below: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
  readonly chance: (outOf: number) => boolean;
}

/** mulberry32: small, and good enough to break files with. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    oneOf: <T>(list: readonly T[]) => {
      if (list.length === 0) throw new RangeError('nothing to choose from');
      return list[whole(list.length)] as T;
    },
    chance: (outOf) => whole(outOf) === 0,
  };
}
