import { Button } from '@mantine/core';
import type { AccountCheck } from '../../../shared/readiness/account-status.ts';
import { describeAccountCheck } from '../../../shared/readiness/describe-account.ts';
import { useNavigate } from '../../state/navigation.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { STATE_OF_STATUS, StateSign } from '../../ui/readiness/StateSign.tsx';
import { useAccountWords } from '../../ui/readiness/use-account-words.ts';
import classes from './home.module.css';
import { REMEDY_SECTIONS } from './remedies.ts';

/** A check that stops or warns: what is wrong in a sentence, and the button to put it right. */
export function AccountCheckRow({ check, first }: { check: AccountCheck; first: boolean }) {
  const t = useTranslate();
  const words = useAccountWords();
  const navigate = useNavigate();
  const { id, status, remedy } = check;
  return (
    <li className={classes['check']} data-check={id}>
      <StateSign state={STATE_OF_STATUS[status]} />
      <span className={classes['checkName']}>{t(`account.check.${id}`)}</span>
      <span className={classes['checkText']}>{describeAccountCheck(words, check)}</span>
      {remedy !== undefined && (
        <Button
          size="compact-sm"
          variant={first ? 'filled' : 'default'}
          onClick={() => navigate({ page: 'account', section: REMEDY_SECTIONS[remedy] })}
        >
          {t(`account.remedy.${remedy}`)}
        </Button>
      )}
    </li>
  );
}
