import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseSummary, ShownForecast } from '../../../shared/forecast/question.ts';
import type { Ask } from './forecast-client.ts';
import { endForecastSession, forecastSession } from './forecast-session.ts';

export interface ForecastView {
  /** `answered`: the case in view is; the others may still be on their way. */
  readonly status: 'asking' | 'answered' | 'failed';
  /** The last good one, even while a newer is on its way; null before the first. */
  readonly shown: ShownForecast | null;
  /** By the ids of the cases; of the question before, until the new one's arrive. */
  readonly summaries: ReadonlyMap<string, CaseSummary>;
  /** Whether `summaries` are all of this question. */
  readonly complete: boolean;
  readonly retry: () => void;
}

const NO_SUMMARIES: ReadonlyMap<string, CaseSummary> = new Map();

/** Asks the worker again whenever the question is another object: keep it the same while nothing changes. */
export function useForecast(ask: Ask): ForecastView {
  const [attempt, setAttempt] = useState(0);
  const run = useMemo(() => ({ ask, attempt }), [ask, attempt]);
  const [shown, setShown] = useState<{ readonly run: object; readonly forecast: ShownForecast } | null>(null);
  const [summed, setSummed] = useState<{ readonly run: object; readonly summaries: typeof NO_SUMMARIES } | null>(null);
  const [failed, setFailed] = useState<object | null>(null);

  useEffect(() => {
    const summaries = new Map<string, CaseSummary>();
    return forecastSession().ask(run.ask, (answer) => {
      if (answer.kind === 'shown') setShown({ run, forecast: answer.shown });
      else if (answer.kind === 'summary') summaries.set(answer.summary.id, answer.summary);
      else if (answer.kind === 'done') setSummed({ run, summaries });
      else setFailed(run);
    });
  }, [run]);

  const status = failed === run ? 'failed' : shown?.run === run ? 'answered' : 'asking';
  const retry = useCallback(() => {
    endForecastSession();
    setAttempt((before) => before + 1);
  }, []);
  return useMemo(
    () => ({
      status,
      shown: shown?.forecast ?? null,
      summaries: summed?.summaries ?? NO_SUMMARIES,
      complete: summed?.run === run,
      retry,
    }),
    [status, shown, summed, run, retry],
  );
}
