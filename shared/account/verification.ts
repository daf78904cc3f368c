/** Real-name verification: its states, what leads from one to the next, and what each one blocks (ACC-1 to ACC-5). */
export const VERIFICATION_STATES = [
  'unverified',
  'under-review',
  'rejected',
  'awaiting-remittance',
  'entering-amount',
  'frozen',
  'personal',
  'enterprise',
  'student',
] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

export const VERIFICATION_METHODS = [
  'phone',
  'face-scan',
  'jd-sign-in',
  'bank-remittance',
  'legal-representative-face-scan',
  'licence-documents',
] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

const VERIFIED: ReadonlySet<VerificationState> = new Set(['personal', 'enterprise', 'student']);

/** Whether a state counts as verified (ACC-2): only then can anything be bought (ACC-1). */
export function isVerified(state: VerificationState): boolean {
  return VERIFIED.has(state);
}

/** One possible move: what a person does, or what JD Cloud answers, and where it leads. */
export interface VerificationStep {
  readonly id: VerificationStepId;
  readonly to: VerificationState;
  readonly methods: readonly VerificationMethod[];
}

export const VERIFICATION_STEP_IDS = [
  'verify-personal',
  'submit-licence',
  'scan-legal-representative',
  'start-remittance',
  'remittance-received',
  'amount-right',
  'amount-wrong-five-times',
  'retry-after-freeze',
  'review-passed',
  'review-rejected',
] as const;
export type VerificationStepId = (typeof VERIFICATION_STEP_IDS)[number];

const step = (
  id: VerificationStepId,
  to: VerificationState,
  ...methods: readonly VerificationMethod[]
): VerificationStep => ({ id, to, methods });

/** The ways to become an enterprise: from nothing, or as an upgrade of a personal account, never back (ACC-2, ACC-3). */
const TO_ENTERPRISE = [
  step('scan-legal-representative', 'enterprise', 'legal-representative-face-scan'),
  step('start-remittance', 'awaiting-remittance', 'bank-remittance'),
  step('submit-licence', 'under-review', 'licence-documents'),
];
const FROM_THE_START = [step('verify-personal', 'personal', 'phone', 'face-scan', 'jd-sign-in'), ...TO_ENTERPRISE];

const STEPS: Readonly<Record<VerificationState, readonly VerificationStep[]>> = {
  unverified: FROM_THE_START,
  rejected: FROM_THE_START,
  'under-review': [step('review-passed', 'enterprise'), step('review-rejected', 'rejected')],
  'awaiting-remittance': [step('remittance-received', 'entering-amount')],
  'entering-amount': [step('amount-right', 'enterprise'), step('amount-wrong-five-times', 'frozen')],
  frozen: [step('retry-after-freeze', 'entering-amount')],
  personal: TO_ENTERPRISE,
  enterprise: [],
  student: [step('verify-personal', 'personal', 'phone', 'face-scan', 'jd-sign-in'), ...TO_ENTERPRISE],
};

/** The moves that are possible from a state; impossible ones are not offered. */
export function nextSteps(state: VerificationState): readonly VerificationStep[] {
  return STEPS[state];
}

export const BLOCKED_ACTIONS = ['buy', 'withdraw', 'invoice', 'promotion'] as const;
export type BlockedAction = (typeof BLOCKED_ACTIONS)[number];

/** What an account in this state cannot do: everything until it is verified (ACC-1, ACC-5). */
export function blockedActions(state: VerificationState): readonly BlockedAction[] {
  return isVerified(state) ? [] : BLOCKED_ACTIONS;
}
