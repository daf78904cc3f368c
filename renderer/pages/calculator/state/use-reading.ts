import { useDeferredValue, useMemo, useState } from 'react';
import type { Answer } from '../../../../shared/billing/answer.ts';
import type { CalculatorState } from '../../../state/documents/calculator/calculator-state.ts';
import { type Ground, type Reading, readState } from './reading.ts';

export interface CurrentReading extends Reading {
  /** The last answer there was: the current one, or the one before the input went wrong. */
  readonly lastAnswer: Answer | null;
}

/** Reads the state; while a person types, the answer may lag a frame behind so that typing never does. */
export function useReading(state: CalculatorState, { catalog, today, percent }: Ground): CurrentReading {
  const { request, horizon, view } = useDeferredValue(state);
  const { scheduled } = view;
  // What is only looked at, such as chart or table, is no reason to calculate again.
  const question = useMemo(
    () => ({ request, horizon, view: { scheduled, chosen: {}, show: 'chart' } as const }),
    [request, horizon, scheduled],
  );
  const reading = useMemo(() => readState(question, { catalog, today, percent }), [question, catalog, today, percent]);
  const [lastAnswer, setLastAnswer] = useState(reading.answer);
  if (reading.answer !== null && reading.answer !== lastAnswer) setLastAnswer(reading.answer);
  return useMemo(() => ({ ...reading, lastAnswer: reading.answer ?? lastAnswer }), [reading, lastAnswer]);
}
