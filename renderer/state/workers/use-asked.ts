import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Progress } from '../../../shared/plan/stepwise.ts';
import type { Result } from '../../../shared/result.ts';
import type { Hearing, WorkerResult, WorkerStop } from './protocol.ts';

/** What a worker was asked, and its last good answer even while a newer one is on its way. */
export interface Asked<Value, Part = never> {
  /** Of this question; `cancelled`: by `cancel`. */
  readonly status: 'asking' | 'known' | 'cancelled' | 'failed';
  /** While the status is not `known`: of the question before. Null before the first. */
  readonly value: Value | null;
  /** Those of the last question of which any came. */
  readonly parts: readonly Part[];
  /** Whether `parts` are of this question. */
  readonly isHeard: boolean;
  readonly progress: Progress | null;
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** A question to a worker; a new function is a new question. */
export type Ask<Value, Part = never> = (hearing: Hearing<Part>) => WorkerResult<Value>;

interface AskedOptions {
  /** What it is asked about: an answer about something else is not shown meanwhile. */
  readonly subject?: string | undefined;
  /** Changes when the same question has another answer. */
  readonly revision?: object | null | undefined;
  /** Milliseconds: it is asked when there was no other question for as long. */
  readonly pause?: number;
  /** What a second try after a failure needs first. */
  readonly restart?: (() => void) | undefined;
}

interface Of<Run, T> {
  readonly run: Run;
  readonly of: T;
}

/** How a question ended, as its run has it. */
type Ended = Exclude<Asked<unknown>['status'], 'asking'>;

/**
 * Asks while it is on screen, and again whenever the question is another one or has another answer: the one before is
 * cancelled. Null: there is nothing to ask yet.
 */
export function useAsked<Value, Part = never>(
  ask: Ask<Value, Part> | null,
  { subject, revision, pause, restart }: AskedOptions = {},
): Asked<Value, Part> {
  const [attempt, setAttempt] = useState(0);
  // A run is one question to the worker; its identity tells a late answer from the awaited one.
  const run = useMemo(() => ({ ask, subject, revision, attempt }), [ask, subject, revision, attempt]);
  type Run = typeof run;
  const [known, setKnown] = useState<Of<Run, Value> | null>(null);
  const [heard, setHeard] = useState<Of<Run, readonly Part[]> | null>(null);
  const [told, setTold] = useState<Of<Run, Progress> | null>(null);
  const [ended, setEnded] = useState<Of<Run, Ended> | null>(null);
  const listening = useRef<Listening>(null);

  useEffect(() => {
    if (run.ask === null) return undefined;
    const { cancel, leave } = listen(run.ask, {
      pause,
      onProgress: (of) => setTold({ run, of }),
      onPart: (part) => setHeard((before) => ({ run, of: before?.run === run ? [...before.of, part] : [part] })),
      onEnd(result) {
        if (result.ok) setKnown({ run, of: result.value });
        setEnded({ run, of: result.ok ? 'known' : result.error.reason });
      },
    });
    listening.current = { cancel, leave };
    return leave;
  }, [run, pause]);

  const status = ended?.run === run ? ended.of : 'asking';
  const value = known !== null && known.run.subject === subject ? known.of : null;
  const progress = status === 'asking' && told?.run === run ? told.of : null;
  const parts = heard?.of ?? NO_PARTS;
  const isHeard = heard?.run === run;
  const cancel = useCallback(() => listening.current?.cancel(), []);
  const retry = useCallback(() => {
    if (status === 'failed') restart?.();
    setAttempt((before) => before + 1);
  }, [status, restart]);
  return useMemo(
    () => ({ status, value, parts, isHeard, progress, cancel, retry }),
    [status, value, parts, isHeard, progress, cancel, retry],
  );
}

const NO_PARTS: readonly never[] = [];

interface Listening {
  /** Ends the question, and hears that it ended. */
  readonly cancel: () => void;
  /** Ends it, and hears nothing more. */
  readonly leave: () => void;
}

interface Listener<Value, Part> {
  readonly pause?: number | undefined;
  readonly onProgress?: (progress: Progress) => void;
  readonly onPart?: (part: Part) => void;
  readonly onEnd: (result: Result<Value, WorkerStop>) => void;
}

/** Asks after the pause, and hears what comes of it until it is left. */
export function listen<Value, Part>(
  ask: Ask<Value, Part>,
  { pause = 0, onProgress, onPart, onEnd }: Listener<Value, Part>,
): Listening {
  const controller = new AbortController();
  const { signal } = controller;
  let isLeft = false;
  const begin = async () => {
    const result = await ask({
      onProgress: (progress) => isLeft || onProgress?.(progress),
      onPart: (part) => isLeft || onPart?.(part),
      signal,
    });
    // What somebody else cancelled is asked again by whatever took its place.
    const isReplaced = !result.ok && result.error.reason === 'cancelled' && !signal.aborted;
    if (!isLeft && !isReplaced) onEnd(result);
  };
  const timer = pause === 0 ? void begin() : setTimeout(() => void begin(), pause);
  return {
    cancel: () => controller.abort(),
    leave() {
      isLeft = true;
      clearTimeout(timer ?? undefined);
      controller.abort();
    },
  };
}
