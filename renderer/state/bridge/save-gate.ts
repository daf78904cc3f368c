/**
 * Between the window and its host: knows which saves are on their way. Before something else is put in the place of
 * what is stored, everything has to have arrived; after that, nothing of the window may be written over it.
 */
import type { Bridge } from '../../../shared/bridge.ts';
import { ok, type Result } from '../../../shared/result.ts';

export interface SaveGate {
  /** The host, through the gate. */
  readonly bridge: Bridge;
  /** `handOver` saves what was changed and waits to be saved; it is called before anything is replaced. */
  readonly beforeReplacing: (handOver: () => void) => () => void;
  /** Everything that was changed so far was handed over and answered, well or not. */
  readonly settle: () => Promise<void>;
  /** From here on saves wait, until the hold says what becomes of them. */
  readonly hold: () => Hold;
}

export interface Hold {
  /** Nothing was replaced: what waited is saved. */
  readonly release: () => void;
  /** What waited, and whatever comes later, is given up: it belongs to what was replaced. */
  readonly giveUp: () => void;
}

type Decision = 'released' | 'given-up';
type Save<Input, Saved> = (input: Input) => Promise<Result<Saved>>;

export function createSaveGate(host: Bridge): SaveGate {
  const listeners = new Set<() => void>();
  const underway = new Set<Promise<unknown>>();
  let held: Promise<Decision> | null = null;

  // Without a hold the save has to leave at once: the window may be closing.
  const guarded =
    <Input, Saved>(save: Save<Input, Saved>, nothing: Saved): Save<Input, Saved> =>
    (input) => {
      const sent = held === null ? save(input) : whenDecided(held, () => save(input), nothing);
      underway.add(sent);
      void sent.finally(() => underway.delete(sent)).catch(() => undefined);
      return sent;
    };

  return {
    bridge: {
      ...host,
      savePreferences: guarded(host.savePreferences, null),
      saveCalculatorDraft: guarded(host.saveCalculatorDraft, null),
      saveAccounts: guarded(host.saveAccounts, null),
      savePlans: guarded(host.savePlans, null),
      saveParts: guarded(host.saveParts, { undo: null }),
    },
    beforeReplacing(handOver) {
      listeners.add(handOver);
      return () => listeners.delete(handOver);
    },
    async settle() {
      for (const handOver of listeners) handOver();
      while (underway.size > 0) {
        await Promise.allSettled(underway);
        // A queue sends its next value only after it has heard of the last one.
        await new Promise((heard) => setTimeout(heard));
      }
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<Decision>();
      held = promise;
      return {
        release: () => {
          held = null;
          resolve('released');
        },
        giveUp: () => resolve('given-up'),
      };
    },
  };
}

async function whenDecided<Saved>(
  held: Promise<Decision>,
  save: () => Promise<Result<Saved>>,
  nothing: Saved,
): Promise<Result<Saved>> {
  return (await held) === 'released' ? save() : ok(nothing);
}
