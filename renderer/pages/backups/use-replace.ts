import { useState } from 'react';
import { type AppError, fail, ok, type Result } from '../../../shared/result.ts';
import type { Replaced } from '../../../shared/workspace/backup.ts';
import { useSaveGate } from '../../state/bridge/bridge-context.tsx';
import { useReopening } from './reopen-context.tsx';
import type { RestoreResultOf } from './restore-result.ts';

export interface Replacing {
  readonly busy: boolean;
  /** Why nothing was replaced. */
  readonly problem: AppError | null;
  readonly replace: (change: () => Promise<Result<Replaced>>, told: RestoreResultOf) => Promise<void>;
}

/**
 * Puts something else in the place of what is stored: what the window still has to save is saved before, so that the
 * backup has it, and the window then opens on what is there. A failure leaves everything as it was.
 */
export function useReplace(): Replacing {
  const gate = useSaveGate();
  const { reopen } = useReopening();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const replace = async (change: () => Promise<Result<Replaced>>, told: RestoreResultOf) => {
    setBusy(true);
    setProblem(null);
    await gate.settle();
    const hold = gate.hold();
    const done = await answerOf(change);
    if (done.ok) {
      hold.giveUp();
      await reopen({ ...told, undo: done.value.undo });
      return;
    }
    hold.release();
    setProblem(done.error);
    setBusy(false);
  };
  return { busy, problem, replace };
}

/** A host that breaks down is an answer too: the window must not stay closed to saves. */
async function answerOf(change: () => Promise<Result<Replaced>>): Promise<Result<Replaced>> {
  try {
    return await change();
  } catch (error) {
    return fail({ code: 'internal', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** For what leaves nothing to undo. */
export function withoutUndo(answer: Result<null>): Result<Replaced> {
  return answer.ok ? ok({ undo: null }) : answer;
}
