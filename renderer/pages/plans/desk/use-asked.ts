import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Progress } from '../../../../shared/plan/stepwise.ts';
import type { PricingResult } from '../../../state/workers/prices/pricing-client.ts';

/** What the worker was asked, and its last good answer even while a newer one is on its way. */
export interface Asked<T> {
  readonly status: 'asking' | 'known' | 'failed';
  readonly value: T | null;
  readonly progress: Progress | null;
  readonly retry: () => void;
}

/** A question to the worker; a new function is a new question. */
export type Ask<T> = (onProgress: (progress: Progress) => void) => PricingResult<T>;

interface Question<T> {
  /** Null: there is nothing to ask yet. */
  readonly ask: Ask<T> | null;
  /** What it is asked about: an answer about something else is not shown meanwhile. */
  readonly subject?: string;
  /** Changes when the same question has another answer. */
  readonly revision?: object | null;
}

interface Run<T> extends Question<T> {
  readonly attempt: number;
}

interface Answer<T> {
  readonly run: Run<T>;
  readonly failed: boolean;
  readonly value: T | null;
}

/** Asks while it is on screen, and again whenever the question is another one or has another answer. */
export function useAsked<T>({ ask, subject, revision }: Question<T>): Asked<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [told, setTold] = useState<{ readonly run: object; readonly progress: Progress } | null>(null);
  const run = useMemo<Run<T>>(
    () => ({ ask, attempt, ...(subject !== undefined && { subject }), ...(revision !== undefined && { revision }) }),
    [ask, subject, revision, attempt],
  );

  useEffect(() => {
    if (run.ask === null) return undefined;
    let awaited = true;
    const onProgress = (progress: Progress) => {
      if (awaited) setTold({ run, progress });
    };
    void run.ask(onProgress).then((result) => {
      // What was cancelled is asked again by whatever took its place.
      if (!awaited || (!result.ok && result.error.reason === 'cancelled')) return;
      setAnswer((before) =>
        result.ok ? { run, failed: false, value: result.value } : { run, failed: true, value: before?.value ?? null },
      );
    });
    return () => {
      awaited = false;
    };
  }, [run]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const answered = answer?.run === run;
  return {
    status: answered ? (answer.failed ? 'failed' : 'known') : 'asking',
    value: answer !== null && answer.run.subject === subject ? answer.value : null,
    progress: !answered && told?.run === run ? told.progress : null,
    retry,
  };
}
