import { Title, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { type VerificationStep, nextSteps } from '../../../../shared/account/verification.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import { StepForm } from './StepForm.tsx';
import classes from './verification.module.css';

/** The moves that are possible from here; impossible ones are not offered (ACC-2). */
export function NextSteps({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const steps = nextSteps(account.verification.status);
  const [open, setOpen] = useState<string | null>(steps.length === 1 ? (steps[0]?.id ?? null) : null);
  if (steps.length === 0) return null;
  return (
    <section>
      <Title order={2} className={classes['heading'] ?? ''}>
        {t(account.verification.status === 'personal' ? 'account.steps.upgrade' : 'account.steps')}
        <RuleChip rule="ACC-3" />
      </Title>
      <ul className={classes['steps']}>
        {steps.map((step) => (
          <Step
            key={step.id}
            account={account}
            step={step}
            open={open === step.id}
            onToggle={() => setOpen(open === step.id ? null : step.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface StepProps {
  readonly account: StoredAccount;
  readonly step: VerificationStep;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Step({ account, step, open, onToggle }: StepProps) {
  const t = useTranslate();
  const id = useId();
  const Sign = open ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <UnstyledButton className={classes['stepHead']} aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <Sign size={16} aria-hidden />
        <span className={classes['stepName']}>{t(`step.${step.id}`)}</span>
        <span className={classes['leadsTo']}>{t('account.leadsTo', { state: t(`verification.${step.to}`) })}</span>
      </UnstyledButton>
      <div id={id} hidden={!open} className={classes['stepBody']}>
        <p>
          <b>{t('account.prepare')}</b> {t(`step.${step.id}.prepare`)}
        </p>
        <StepForm account={account} step={step} />
      </div>
    </li>
  );
}
