import { Title } from '@mantine/core';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import { ExternalLink } from '../../../ui/components/ExternalLink.tsx';
import { BlockedList } from './BlockedList.tsx';
import { CurrentState } from './CurrentState.tsx';
import { NextSteps } from './NextSteps.tsx';
import { LINKS, urlOf } from './path-view.ts';
import { PathSoFar } from './PathSoFar.tsx';
import { Registration } from './Registration.tsx';
import { Stepper } from './Stepper.tsx';
import classes from './verification.module.css';

/** Real-name verification as a guided path (ACC-1 to ACC-5). */
export function VerificationTab({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <div className={classes['tab']}>
      <Stepper account={account} />
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <Registration account={account} />
          <CurrentState account={account} />
          <NextSteps key={account.verification.status} account={account} />
        </div>
        <aside className={classes['side']} aria-label={t('account.blocks.title')}>
          <BlockedList status={account.verification.status} />
          <PathSoFar account={account} />
          <section>
            <Title order={3}>{t('account.links')}</Title>
            <ul className={classes['links']}>
              {LINKS.map((link) => (
                <li key={link}>
                  <ExternalLink url={urlOf(link, language)} label={t(`account.link.${link}`)} />
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </div>
  );
}
