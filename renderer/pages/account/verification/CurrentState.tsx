import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import { VerificationBadge } from '../VerificationBadge.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import classes from './verification.module.css';

/** The state in words, since when and by which method; and the way to write down what the console shows instead. */
export function CurrentState({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const [recording, setRecording] = useState(false);
  const { status, method, since } = account.verification;
  return (
    <section>
      <Title order={2} className={classes['heading'] ?? ''}>
        {t('account.state')} <RuleChip rule="ACC-2" />
      </Title>
      <div className={classes['state']}>
        <VerificationBadge status={status} />
        <span>
          {[since && t('account.state.since', { date: since }), method && t(`method.${method}`)]
            .filter((part) => part !== undefined && part !== '')
            .join(' · ')}
        </span>
        <Button size="compact-xs" variant="subtle" onClick={() => setRecording(true)}>
          {t('account.record')}
        </Button>
      </div>
      <p className={classes['explain']}>{t(`account.state.${status}`)}</p>
      <RecordDialog account={account} opened={recording} onClose={() => setRecording(false)} />
    </section>
  );
}
