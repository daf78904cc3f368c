/** The guided path as it stands: four stages, which of them is done, and what is blocked until then. */
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { type VerificationMethod, isVerified, nextSteps } from '../../../../shared/account/verification.ts';
import type { Language } from '../../../../shared/i18n/language.ts';

export const STAGES = ['account', 'information', 'verification', 'verified'] as const;
export type Stage = (typeof STAGES)[number];
export type StageState = 'done' | 'current' | 'later';

/** Every stage with its state: the first that is not done is the current one (ACC-4, then ACC-2). */
export function stagesOf({ registration, verification }: StoredAccount): { stage: Stage; state: StageState }[] {
  const verified = isVerified(verification.status);
  // Whoever is verified has registered, whatever was ticked.
  const done: Record<Stage, boolean> = {
    account: registration.accountExists || verified,
    information: registration.informationSubmitted || verified,
    verification: verified,
    verified,
  };
  const current = STAGES.find((stage) => !done[stage]);
  return STAGES.map((stage) => ({
    stage,
    state: done[stage] ? 'done' : stage === current ? 'current' : 'later',
  }));
}

/** How a state can have been reached (ACC-3): the methods of the steps that lead to it, or towards it. */
export function methodsFor(status: StoredAccount['verification']['status']): readonly VerificationMethod[] {
  const personal = nextSteps('unverified').find(({ to }) => to === 'personal')?.methods ?? [];
  const enterprise = nextSteps('unverified').flatMap((step) => (step.to === 'personal' ? [] : step.methods));
  switch (status) {
    case 'unverified':
      return [];
    case 'personal':
    case 'student':
      return personal;
    case 'under-review':
    case 'rejected':
      return ['licence-documents'];
    case 'awaiting-remittance':
    case 'entering-amount':
    case 'frozen':
      return ['bank-remittance'];
    case 'enterprise':
      return enterprise;
    default:
      return status satisfies never;
  }
}

/** JD Cloud's pages for every stage; they open in the system's browser. */
export const LINKS = ['register', 'console', 'guide'] as const;
export type LinkId = (typeof LINKS)[number];

const URLS: Readonly<Record<LinkId, Readonly<Record<Language, string>>>> = {
  register: {
    en: 'https://accounts.jdcloud.com/p/regPage?source=jdcloud',
    zh: 'https://accounts.jdcloud.com/p/regPage?source=jdcloud',
  },
  console: { en: 'https://console.jdcloud.com/overview', zh: 'https://console.jdcloud.com/overview' },
  guide: {
    en: 'https://docs.jdcloud.com/en/real-name-verification/introduction',
    zh: 'https://docs.jdcloud.com/cn/real-name-verification/introduction',
  },
};

export function urlOf(link: LinkId, language: Language): string {
  return URLS[link][language];
}
