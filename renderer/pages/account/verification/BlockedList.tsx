import { Title } from '@mantine/core';
import { IconAlertOctagon, IconCircleCheck } from '@tabler/icons-react';
import { BLOCKED_ACTIONS, type VerificationState, blockedActions } from '../../../../shared/account/verification.ts';
import type { RuleId } from '../../../../shared/rules/register.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import classes from './verification.module.css';

const RULES: Readonly<Record<(typeof BLOCKED_ACTIONS)[number], RuleId>> = {
  buy: 'ACC-1',
  withdraw: 'ACC-5',
  invoice: 'ACC-5',
  promotion: 'ACC-5',
};

/** What the account can and cannot do in this state: sign, word, rule. */
export function BlockedList({ status }: { status: VerificationState }) {
  const t = useTranslate();
  const blocked = blockedActions(status);
  return (
    <section>
      <Title order={3}>{t('account.blocks.title')}</Title>
      <ul className={classes['blocks']}>
        {BLOCKED_ACTIONS.map((action) => {
          const stopped = blocked.includes(action);
          const Sign = stopped ? IconAlertOctagon : IconCircleCheck;
          return (
            <li key={action} data-state={stopped ? 'blocked' : 'good'}>
              <Sign size={16} aria-hidden />
              <span className={classes['action']}>{t(`account.blocks.${action}`)}</span>
              <span className={classes['word']}>
                {t(stopped ? 'account.blocks.blocked' : 'account.blocks.allowed')}
              </span>
              <RuleChip rule={RULES[action]} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
