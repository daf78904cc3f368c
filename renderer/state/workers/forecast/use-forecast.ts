import { useCallback, useMemo } from 'react';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { type Ask, useAsked } from '../use-asked.ts';
import { type CasesAsk, forecastWorkers } from './forecast-client.ts';
import type { ForecastPart, Summaries } from './protocol.ts';

export interface ForecastView {
  /** `answered`: the case in view is; the others may still be on their way. */
  readonly status: 'asking' | 'answered' | 'failed';
  /** The last good one, even while a newer is on its way; null before the first. */
  readonly shown: ShownForecast | null;
  /** By the ids of the cases; of the question before, until the new one's arrive. */
  readonly summaries: Summaries;
  /** Whether the summary of a case is of this question, and not of the one before. */
  readonly isFresh: (id: string) => boolean;
  /** Whether `summaries` are all of this question. */
  readonly complete: boolean;
  readonly retry: () => void;
}

const { page } = forecastWorkers;

/** Asks the worker again whenever the question is another object: keep it the same while nothing changes. */
export function useForecast(question: CasesAsk): ForecastView {
  const ask = useCallback<Ask<Summaries, ForecastPart>>(
    (hearing) => page.client().cases(question, hearing),
    [question],
  );
  const { status, value, parts, isHeard, retry } = useAsked(ask, { restart: page.end });
  return useMemo(() => {
    const complete = status === 'known';
    const first = isHeard ? parts.flatMap((part) => (part.kind === 'summary' ? [part.summary] : [])) : [];
    const early: Summaries = new Map(first.map((summary) => [summary.id, summary]));
    const fresh = complete && value !== null ? value : early;
    return {
      status: status === 'failed' ? 'failed' : isHeard ? 'answered' : 'asking',
      shown: parts.find((part) => part.kind === 'shown')?.shown ?? null,
      summaries: complete ? fresh : new Map([...(value ?? []), ...early]),
      isFresh: (id: string) => fresh.has(id),
      complete,
      retry,
    };
  }, [status, value, parts, isHeard, retry]);
}
