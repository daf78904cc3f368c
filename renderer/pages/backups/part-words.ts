/** The parts of the document as a person knows them. Several keys may be one thing to them. */
import type { MessageKey } from '../../../shared/i18n/index.ts';
import type { DifferenceArea } from '../../../shared/workspace/differences.ts';

type Words = Readonly<Record<string, MessageKey>>;

const WORDS: Readonly<Record<DifferenceArea, Words>> = {
  account: {
    name: 'backups.part.name',
    registration: 'backups.part.verification',
    verification: 'backups.part.verification',
    verificationPath: 'backups.part.verification',
    frozen: 'backups.part.balance',
    overdue: 'backups.part.balance',
    readAt: 'backups.part.balance',
    withdrawable: 'backups.part.balance',
    withdrawing: 'backups.part.balance',
    ledger: 'backups.part.ledger',
    coupons: 'backups.part.coupons',
    resources: 'backups.part.resources',
    movements: 'backups.part.movements',
    forecast: 'backups.part.forecast',
    settings: 'backups.part.settings',
    snoozed: 'backups.part.snoozed',
  },
  plan: {
    name: 'backups.part.name',
    horizon: 'backups.part.horizon',
    groups: 'backups.part.groups',
    lines: 'backups.part.lines',
    scenarios: 'backups.part.scenarios',
    fileName: 'backups.part.fileName',
  },
  preferences: {
    language: 'backups.part.language',
    colorScheme: 'backups.part.look',
    railCollapsed: 'backups.part.look',
    whatIfFolded: 'backups.part.look',
    amountsHidden: 'backups.part.amounts',
    startPage: 'backups.part.start',
    announced: 'backups.part.snoozed',
  },
  calculator: {
    request: 'backups.part.request',
    horizon: 'backups.part.duration',
    view: 'backups.part.look',
  },
};

/** The words for a part; one that this version does not know is among the other details. */
export function partWords(area: DifferenceArea, key: string): MessageKey {
  return Object.hasOwn(WORDS[area], key) ? (WORDS[area][key] ?? OTHER) : OTHER;
}

const OTHER: MessageKey = 'backups.part.other';
