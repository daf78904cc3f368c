import { Tooltip } from '@mantine/core';
import { accountReadiness } from '../../../shared/readiness/account-status.ts';
import { describeAccount } from '../../../shared/readiness/describe-account.ts';
import { useAccountsState } from '../../state/documents/accounts/accounts-context.tsx';
import { hashOfPage } from '../../state/page-id.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { usePlannedWords } from './use-planned-words.ts';
import classes from './readiness.module.css';
import { STATE_OF_VERDICT, StateSign } from './StateSign.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useChinaDay } from '../../state/clock/use-clock.ts';

/** Whether the account in use may buy, on every page: a sign and a word; leads to Home, where the reasons are. */
export function VerdictBadge() {
  const t = useTranslate();
  const words = useAccountWords();
  const today = useChinaDay();
  const state = useAccountsState();
  const planned = usePlannedWords();
  if (state.status !== 'ready' || state.current === undefined) return null;
  const status = accountReadiness(state.current, today);
  const said = describeAccount(words, status);
  // What stops every purchase is worse than a payment that lies ahead.
  const short = status.verdict === 'ready' && planned.short;
  const sentence = short ? t('account.says.and-planned', { said, planned: planned.sentence }) : said;
  const look = short ? 'attention' : STATE_OF_VERDICT[status.verdict];
  return (
    <Tooltip label={sentence} multiline maw={320}>
      <a className={classes['badge']} href={hashOfPage('home')} data-state={look} data-testid="verdict-badge">
        <StateSign state={look} size={16} />
        {t(short ? 'account.verdict.planned-short' : `account.verdict.${status.verdict}`)}
      </a>
    </Tooltip>
  );
}
