/** Sums of forecasts for tests: everything is nothing, but for what the test says. */
import type { CaseSummary } from '../../../../shared/forecast/question.ts';
import { ZERO } from '../../../../shared/money/index.ts';

export function summary(changes: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id: 'shown',
    runway: null,
    shortfall: null,
    topUps: ZERO,
    rechargeToday: ZERO,
    spent: ZERO,
    couponsUsed: ZERO,
    couponsLost: ZERO,
    stopped: 0,
    balance: ZERO,
    overdue: ZERO,
    ...changes,
  };
}
