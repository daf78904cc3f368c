import { IconAlertTriangle, IconCircleCheck, IconHandStop, IconHelpCircle } from '@tabler/icons-react';
import type { AccountVerdict } from '../../../shared/readiness/account-status.ts';
import type { CheckStatus, Verdict } from '../../../shared/readiness/readiness.ts';
import classes from './readiness.module.css';

/** The three states of the product, and that nothing is known yet. */
export type SignState = 'good' | 'attention' | 'blocked' | 'unknown';

const SIGNS = {
  good: IconCircleCheck,
  attention: IconAlertTriangle,
  blocked: IconHandStop,
  unknown: IconHelpCircle,
} as const;

export const STATE_OF_VERDICT: Readonly<Record<Verdict | AccountVerdict, SignState>> = {
  ready: 'good',
  short: 'attention',
  'third-party-payment': 'attention',
  blocked: 'blocked',
  unknown: 'unknown',
};

export const STATE_OF_STATUS: Readonly<Record<CheckStatus, SignState>> = {
  pass: 'good',
  warn: 'attention',
  fail: 'blocked',
};

/** The sign of a state. Words always stand beside it. */
export function StateSign({ state, size = 18 }: { state: SignState; size?: number }) {
  const Sign = SIGNS[state];
  return <Sign className={classes['sign']} size={size} stroke={1.9} data-state={state} aria-hidden />;
}
