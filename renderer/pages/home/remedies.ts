import type { AccountRemedy } from '../../../shared/readiness/account-status.ts';
import type { AccountSection } from '../../state/navigation.tsx';

/** Where on the Account page a remedy is entered. */
export const REMEDY_SECTIONS: Readonly<Record<AccountRemedy, AccountSection>> = {
  register: 'verification',
  'submit-information': 'verification',
  verify: 'verification',
  'settle-arrears': 'reconcile',
  'enter-balance': 'reconcile',
  recharge: 'balance',
};
