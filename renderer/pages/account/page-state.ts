/** What of the Account page is in view: a tab, and the panel beside it. */
import type { ExistingResource } from '../../../shared/account/schema.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import type { AccountSection } from '../../state/navigation.tsx';

export const TABS = ['verification', 'balance', 'coupons', 'resources', 'settings'] as const;
export type Tab = (typeof TABS)[number];

/** The panel that is open: a form for something new, or for the entry, coupon or resource that it names. */
export type Panel =
  | { readonly show: 'new-entry' | 'reconcile' | 'new-coupon' }
  | { readonly show: 'edit-entry'; readonly id: string }
  | { readonly show: 'edit-coupon' | 'use-coupon'; readonly code: string }
  | { readonly show: 'new-resource' }
  | { readonly show: 'edit-resource'; readonly resource: ExistingResource };

export interface PageState {
  readonly tab: Tab;
  readonly panel: Panel | null;
}

/** Where other pages lead to. */
export function atSection(section: AccountSection): PageState {
  if (section === 'reconcile') return { tab: 'balance', panel: { show: 'reconcile' } };
  return { tab: section, panel: null };
}

/** What every part of the page gets: the account, and the panel that is open beside it. */
export interface PartProps {
  readonly account: StoredAccount;
  readonly panel: Panel | null;
  readonly onPanel: (panel: Panel | null) => void;
}
