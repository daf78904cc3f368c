/** What a payment date needs, in words. */
import { describe, expect, it } from 'vitest';
import { todosOf, todoText } from '../../../../renderer/pages/plans/tabs/payments/what-to-do.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { displayMoney } from '../../../../shared/money/index.ts';
import { buyerOfFile } from '../../../../shared/account/buyer.ts';
import { pricePlan } from '../../../../shared/plan/price.ts';
import type { PlanLine } from '../../../../shared/plan/schema.ts';
import { account } from '../../../fixtures/account.ts';
import { paymentsOf } from '../../../fixtures/payments.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { builtIn, day } from '../../../fixtures/question.ts';

const context = { t: createTranslator('en'), amountText: displayMoney };
const SERVER = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' } as const;

function firstDay(cells: Partial<PlanLine>, changes: Parameters<typeof account>[0]) {
  const plan = pricePlan(planOf([{ id: '1', ...SERVER, ...cells }]), builtIn);
  const [first] = paymentsOf(plan, buyerOfFile(account(changes)), day('2026-11-21')).days;
  if (first === undefined) throw new Error('the plan pays nothing');
  return first;
}

describe('what to do', () => {
  it('is nothing when the account covers it', () => {
    const ready = firstDay({ mode: 'monthly' }, { available: '99999.00' });
    expect(todosOf(ready)).toEqual([]);
    expect(todoText(ready, context)).toBe('Nothing');
  });

  it('is to recharge, or a third party, for an order that is not covered', () => {
    const short = firstDay({ mode: 'monthly' }, { available: '100.00' });
    expect(todoText(short, context)).toBe(
      `Recharge ${displayMoney(short.recommendedRecharge)} by 2026-12-31, or pay the rest by a third party`,
    );
  });

  it('is one recharge where the threshold is not reached either', () => {
    const blocked = firstDay({ mode: 'configuration' }, { available: '10.00' });
    expect(blocked.verdict).toBe('blocked');
    expect(todosOf(blocked)).toEqual(['recharge']);
  });

  it('is to recharge for a bill, which no third party can pay', () => {
    expect(todosOf({ verdict: 'recharge', checks: [] })).toEqual(['recharge']);
  });

  it('comes in the order in which to do it, and covers amounts', () => {
    const text = todoText(firstDay({ mode: 'monthly' }, { status: 'unverified', available: '1.00' }), {
      ...context,
      amountText: () => '•••',
    });
    expect(text).toBe('Complete real-name verification. Recharge ••• by 2026-12-31, or pay the rest by a third party');
  });
});
