/** What a second process on the same data tells the person who started it, in both languages. */
import { createTranslator, type MessageKey, type Translate } from '../shared/i18n/index.ts';
import { LANGUAGES } from '../shared/i18n/language.ts';
import { chinaMinute } from './clock.ts';
import type { InUse } from './storage/instance-lock.ts';

export interface AlreadyOpen {
  readonly title: string;
  readonly body: string;
}

/** Both languages: whoever reads it may be another person than the one whose preferences lie in that folder. */
export function describeAlreadyOpen(folder: string, owner: InUse): AlreadyOpen {
  const translators = LANGUAGES.map(createTranslator);
  return {
    title: translators.map((t) => t(titleOf(owner))).join(' · '),
    body: translators.map((t) => sentence(t, folder, owner)).join('\n'),
  };
}

function titleOf(owner: InUse): MessageKey {
  return owner !== null && 'lock' in owner ? 'alreadyOpen.lockTitle' : 'alreadyOpen.title';
}

function sentence(t: Translate, folder: string, owner: InUse): string {
  if (owner === null) return t('alreadyOpen.inUseUnknown', { folder });
  if ('lock' in owner) return t('alreadyOpen.lockLeft', { folder, lock: owner.lock });
  const { host, pid, since } = owner;
  return t('alreadyOpen.inUse', {
    folder,
    host: t(`alreadyOpen.host.${host}`),
    pid,
    since: chinaMinute(Date.parse(since)),
  });
}
