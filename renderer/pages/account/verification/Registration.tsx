import { Checkbox, Title } from '@mantine/core';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { isVerified } from '../../../../shared/account/verification.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import classes from './verification.module.css';

const STEPS = ['accountExists', 'informationSubmitted'] as const;

/** What comes before verification (ACC-4). Whoever is verified has done it, so there it is not asked any more. */
export function Registration({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const { update } = useAccounts();
  if (isVerified(account.verification.status)) return null;
  return (
    <section>
      <Title order={2} className={classes['heading'] ?? ''}>
        {t('account.registration')} <RuleChip rule="ACC-4" />
      </Title>
      <div className={classes['checks']}>
        {STEPS.map((step) => (
          <Checkbox
            key={step}
            size="xs"
            label={t(`account.registration.${step}`)}
            description={t(`account.registration.${step}.hint`)}
            checked={account.registration[step]}
            onChange={({ currentTarget: { checked } }) =>
              update('change-registration', (now) => ({
                ...now,
                registration: { ...now.registration, [step]: checked },
              }))
            }
          />
        ))}
      </div>
    </section>
  );
}
