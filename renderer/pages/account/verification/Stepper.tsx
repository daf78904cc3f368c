import { VisuallyHidden } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleDotFilled } from '@tabler/icons-react';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { type StageState, stagesOf } from './path-view.ts';
import classes from './verification.module.css';

const SIGNS = { done: IconCircleCheckFilled, current: IconCircleDotFilled, later: IconCircle } as const;

/** The four stages from nothing to verified; what the current one blocks stands under it. */
export function Stepper({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const { status } = account.verification;
  return (
    <ol className={classes['stepper']} aria-label={t('account.path')}>
      {stagesOf(account).map(({ stage, state }) => (
        <li key={stage} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          <StageSign state={state} />
          <div>
            <span className={classes['stage']}>{t(`account.stage.${stage}`)}</span>
            <VisuallyHidden>{t(`account.stage.is.${state}`)}</VisuallyHidden>
            <span className={classes['stageNote']}>
              {stage === 'verification' && status !== 'unverified'
                ? t(`verification.${status}`)
                : t(`account.stage.${stage}.${state === 'done' ? 'done' : 'open'}`)}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

function StageSign({ state }: { state: StageState }) {
  const Sign = SIGNS[state];
  return <Sign size={20} aria-hidden />;
}
