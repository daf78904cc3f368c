/** Thousands of broken files of every format: each is read or refused in words, none ends or stops the program. */
import { describe, expect, it } from 'vitest';
import { FORMATS } from './formats.ts';
import { mutatedBytes } from './mutate.ts';
import { randomFrom } from './random.ts';
import { PATIENCE_MS, SEED, tell, times } from './torture.ts';

/** A bound against hanging: a case takes some milliseconds, on a busy machine many times that. */
const MOST_MS_A_CASE = 10_000;

describe.each(FORMATS)('$name', ({ name, samples, share, isAnyText, read }) => {
  const cases = times(Math.round(share / 6), share * 2);

  it('is read as it is written', async () => {
    for (const sample of await samples()) expect(await read(Buffer.from(sample)), sample.slice(0, 80)).toBe('taken');
  });

  it(
    'is read or refused with a reason, however broken',
    async () => {
      const valid = await samples();
      let taken = 0;
      for (let number = 0; number < cases; number += 1) {
        const bytes = mutatedBytes(randomFrom(SEED + number * 7919), valid);
        const started = performance.now();
        const outcome = await attempt(() => read(bytes), `${name} ${number} of seed ${SEED}`, bytes);
        expect(performance.now() - started, `${name} ${number}`).toBeLessThan(MOST_MS_A_CASE);
        if (outcome === 'taken') taken += 1;
        else {
          expect(outcome.refused.length, `${name} ${number}`).toBeGreaterThan(0);
          for (const words of outcome.refused) expect(words, `${name} ${number}`).toMatch(/\S/);
        }
      }
      // Mutations that all get through, or none, would test one half only.
      expect(taken).toBeGreaterThan(0);
      if (isAnyText !== true) expect(taken).toBeLessThan(cases);
      // No file has taught all objects anything.
      expect(Object.prototype).not.toHaveProperty('polluted');
      tell(`${name}: ${cases} mutated files, ${taken} read, ${cases - taken} refused in words`);
    },
    PATIENCE_MS,
  );
});

async function attempt<T>(act: () => T | Promise<T>, what: string, bytes: Buffer): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const shown = JSON.stringify(bytes.toString('utf8').slice(0, 600));
    throw new Error(`${what} (${bytes.length} bytes) threw ${String(error)} for ${shown}`, { cause: error });
  }
}
