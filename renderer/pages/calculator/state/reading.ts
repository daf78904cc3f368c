/** From the state to an answer, or to what is wrong with which field; both where a price is missing. */
import { type Answer, answerOf } from '../../../../shared/billing/answer.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import type { RequestDraft } from '../../../../shared/billing/draft.ts';
import { readHorizon } from '../../../../shared/billing/horizon.ts';
import type { Warning } from '../../../../shared/billing/priced-set.ts';
import type { FieldProblem } from '../../../../shared/billing/problem.ts';
import { readRequest } from '../../../../shared/billing/request.ts';
import type { Catalog } from '../../../../shared/catalog/catalog.ts';
import type { CalculatorState } from '../../../state/documents/calculator/calculator-state.ts';
import { applicableHorizon, applicableRequest, productOf } from '../../../state/documents/calculator/changes.ts';

export interface Reading {
  /** What is asked: the fields that the product has. */
  readonly request: RequestDraft;
  readonly answer: Answer | null;
  readonly problems: readonly FieldProblem[];
  readonly warnings: readonly Warning[];
}

/** What an answer depends on besides the fields. */
export interface Ground {
  readonly catalog: Catalog;
  readonly today: CalendarDate;
  /** Within how many percent fewer orders are offered. */
  readonly percent: string;
}

/** Reads every field and answers; never throws on what a person can enter. */
export function readState(state: CalculatorState, { catalog, today, percent }: Ground): Reading {
  const request = applicableRequest(state.request, catalog);
  const set = readRequest(request, catalog);
  const horizon = readHorizon(applicableHorizon(state), productOf(state.request, catalog) ?? 'vm', today);
  const warnings = set.ok ? set.value.warnings : [];
  if (!set.ok || !horizon.ok) {
    const problems = [...(set.ok ? [] : set.error), ...(horizon.ok ? [] : horizon.error)];
    return { request, answer: null, problems, warnings };
  }
  const answer = answerOf(set.value, horizon.value, percent);
  return { request, answer: answer.ok ? answer.value : null, problems: answer.ok ? [] : answer.error, warnings };
}
