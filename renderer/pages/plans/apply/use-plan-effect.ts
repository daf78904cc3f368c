import { useCallback } from 'react';
import type { AccountPayments } from '../../../../shared/forecast/payment-days.ts';
import type { FirstPayment } from '../../../../shared/plan/first-payment.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { ok } from '../../../../shared/result.ts';
import { choicesOf, questionOf } from '../../../state/workers/forecast/account-ask.ts';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { usePaymentsGround } from '../summary/use-plan-check.ts';
import { type Ask, type Asked, useAsked } from '../../../state/workers/use-asked.ts';

/** Before and after a change. */
interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What a change of the plan does to its payments. */
export interface PlanEffect {
  readonly first: Change<FirstPayment | null>;
  /** Of the account in use; null: there is none, or it says too little. */
  readonly check: (Change<AccountPayments> & { readonly account: string }) | null;
}

/** What the plan on screen would ask of the account if it were `after`: priced and checked as the plan itself is. */
export function usePlanEffect(after: Plan): Asked<PlanEffect> {
  const { plan, prices } = usePlanPage();
  const { client, status } = prices;
  const ground = usePaymentsGround();
  const ask = useCallback<Ask<PlanEffect>>(
    async (hear) => {
      const compared = await client.compare(plan, after, hear);
      if (!compared.ok) return compared;
      const first = { before: compared.value.before.first, after: compared.value.after.first };
      if (ground === null) return ok({ first, check: null });
      const { account, start, others } = ground;
      const question = questionOf(account, start, choicesOf(account));
      const before = await client.check(question, others, plan, hear);
      if (!before.ok) return before;
      const then = await client.check(question, others, after, hear);
      if (!then.ok) return then;
      return ok({ first, check: { account: account.name, before: before.value, after: then.value } });
    },
    [client, plan, after, ground],
  );
  return useAsked(status === 'priced' ? ask : null);
}
