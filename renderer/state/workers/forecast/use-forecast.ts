import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseSummary, ShownForecast } from '../../../../shared/forecast/question.ts';
import type { Ask } from './forecast-client.ts';
import { endForecastSession, forecastSession } from './forecast-session.ts';

export interface ForecastView {
  /** `answered`: the case in view is; the others may still be on their way. */
  readonly status: 'asking' | 'answered' | 'failed';
  /** The last good one, even while a newer is on its way; null before the first. */
  readonly shown: ShownForecast | null;
  /** By the ids of the cases; of the question before, until the new one's arrive. */
  readonly summaries: ReadonlyMap<string, CaseSummary>;
  /** Whether the summary of a case is of this question, and not of the one before. */
  readonly isFresh: (id: string) => boolean;
  /** Whether `summaries` are all of this question. */
  readonly complete: boolean;
  readonly retry: () => void;
}

interface Summed {
  readonly run: object;
  readonly summaries: ReadonlyMap<string, CaseSummary>;
}

const NO_SUMMARIES: ReadonlyMap<string, CaseSummary> = new Map();

/** Asks the worker again whenever the question is another object: keep it the same while nothing changes. */
export function useForecast(ask: Ask): ForecastView {
  const [attempt, setAttempt] = useState(0);
  const run = useMemo(() => ({ ask, attempt }), [ask, attempt]);
  const [shown, setShown] = useState<{ readonly run: object; readonly forecast: ShownForecast } | null>(null);
  const [summed, setSummed] = useState<Summed | null>(null);
  // Those of the cases come first and one by one: each is shown as soon as it is there.
  const [first, setFirst] = useState<Summed | null>(null);
  const [failed, setFailed] = useState<object | null>(null);

  useEffect(() => {
    const summaries = new Map<string, CaseSummary>();
    const cases = new Set(run.ask.cases.map(({ id }) => id));
    const hear = (summary: CaseSummary) => {
      summaries.set(summary.id, summary);
      if (cases.has(summary.id)) setFirst({ run, summaries: new Map(summaries) });
    };
    return forecastSession().ask(run.ask, (answer) => {
      if (answer.kind === 'shown') setShown({ run, forecast: answer.shown });
      else if (answer.kind === 'summary') hear(answer.summary);
      else if (answer.kind === 'done') setSummed({ run, summaries });
      else setFailed(run);
    });
  }, [run]);

  const status = failed === run ? 'failed' : shown?.run === run ? 'answered' : 'asking';
  const retry = useCallback(() => {
    endForecastSession();
    setAttempt((before) => before + 1);
  }, []);
  return useMemo(() => {
    const complete = summed?.run === run;
    const before = summed?.summaries ?? NO_SUMMARIES;
    const fresh = complete ? before : first?.run === run ? first.summaries : NO_SUMMARIES;
    return {
      status,
      shown: shown?.forecast ?? null,
      summaries: complete ? before : new Map([...before, ...fresh]),
      isFresh: (id: string) => fresh.has(id),
      complete,
      retry,
    };
  }, [status, shown, summed, first, run, retry]);
}
