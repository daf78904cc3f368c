import type { Page } from '@playwright/test';
import { type StoredAccount, fromAccountFile } from '../../../shared/account/stored.ts';
import { addDays } from '../../../shared/billing/calendar.ts';
import type { PlanLine } from '../../../shared/plan/schema.ts';
import type { Plans } from '../../../shared/plan/stored.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { planOf } from '../../fixtures/plan.ts';
import { TODAY } from '../clock.ts';
import { callBridge } from './call-bridge.ts';

const VM = { product: 'vm', region: 'cn-north-1', type: 'g.n3.large' } as const;

/** Everything that a page can show: an account with coupons and what runs, short of money, and two plans of 40 lines. */
export async function storeFullDesk(page: Page): Promise<void> {
  const inDays = (days: number) => addDays(TODAY, days);
  const lines: PlanLine[] = Array.from({ length: 40 }, (_, index) => ({
    ...VM,
    id: `l-${index}`,
    name: `server ${index + 1}`,
    quantity: '1',
    group: index % 2 === 0 ? 'web' : 'data',
    mode: index % 3 === 0 ? 'configuration' : 'monthly',
    start: inDays(5 + index),
  }));
  const own: PlanLine = { id: 'own', name: 'licence', product: 'other', amount: '1234.50', per: 'once', quantity: '1' };
  const wrong: PlanLine = { ...VM, id: 'wrong', name: 'mistyped', type: 'g.n3.larg', quantity: '1' };
  const changes = {
    name: 'Year',
    horizon: { from: TODAY, to: inDays(365) },
    groups: [
      { id: 'web', name: 'Web' },
      { id: 'data', name: 'Data' },
    ],
  };
  const plans: Plans = {
    plans: [
      { id: 'p-1', plan: planOf([...lines, own, wrong], changes) },
      { id: 'p-2', plan: planOf(lines.slice(0, 20), { ...changes, name: 'Smaller' }) },
    ],
    current: 'p-1',
  };
  await callBridge(page, 'saveAccounts', { accounts: [fullAccount(inDays)], current: 'full' });
  await callBridge(page, 'savePlans', plans);
}

function fullAccount(inDays: (days: number) => string): StoredAccount {
  let last = 0;
  const file = account({
    available: '3121.37',
    coupons: [
      coupon({ code: 'C7', remaining: '300.40', validFrom: inDays(-30), validTo: inDays(5) }),
      coupon({ code: 'C8', remaining: '501.30', validFrom: inDays(-30), validTo: inDays(120), products: 'all' }),
    ],
    resources: [
      { ...VM, id: 'i-1', name: 'web', quantity: 1, mode: 'monthly', expires: inDays(4), autoRenew: true },
      { ...VM, id: 'i-2', name: 'job', quantity: 2, mode: 'configuration', start: inDays(-40) },
    ],
  });
  return {
    ...fromAccountFile(file, () => `full-${(last += 1)}`),
    id: 'full',
    name: 'Finance',
    forecast: { plans: [{ plan: 'p-1' }], whatIf: { burn: '20' } },
  };
}
