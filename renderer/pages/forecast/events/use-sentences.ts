import { useEffect, useState } from 'react';
import type { ForecastEvent } from '../../../../shared/forecast/event.ts';

/** Milliseconds of work between two frames. */
const SLICE = 6;

interface Written {
  readonly events: readonly ForecastEvent[];
  readonly describe: (event: ForecastEvent) => string;
  readonly sentences: ReadonlyMap<ForecastEvent, string>;
}

/** What all events say, written in slices so that typing never waits for it; null while it is not wanted or not ready. */
export function useSentences(
  events: readonly ForecastEvent[],
  describe: (event: ForecastEvent) => string,
  isWanted: boolean,
): Written['sentences'] | null {
  const [written, setWritten] = useState<Written | null>(null);
  const isReady = written?.events === events && written.describe === describe;
  useEffect(() => {
    if (!isWanted || isReady) return undefined;
    const sentences = new Map<ForecastEvent, string>();
    let next = 0;
    const write = () => {
      const until = performance.now() + SLICE;
      for (let event = events[next]; event !== undefined; event = events[(next += 1)]) {
        sentences.set(event, describe(event));
        if (performance.now() < until) continue;
        next += 1;
        timer = setTimeout(write);
        return;
      }
      setWritten({ events, describe, sentences });
    };
    let timer = setTimeout(write);
    return () => clearTimeout(timer);
  }, [events, describe, isWanted, isReady]);
  return isReady ? written.sentences : null;
}
