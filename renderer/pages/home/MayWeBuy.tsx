import { Button } from '@mantine/core';
import { describeAccount } from '../../../shared/readiness/describe-account.ts';
import { useNavigate } from '../../state/navigation.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { usePlannedWords } from '../../ui/readiness/use-planned-words.ts';
import { STATE_OF_VERDICT, StateSign } from '../../ui/readiness/StateSign.tsx';
import { useAccountWords } from '../../ui/readiness/use-account-words.ts';
import { AccountCheckRow } from './AccountCheckRow.tsx';
import { FirstStep } from './FirstStep.tsx';
import classes from './home.module.css';
import { HomeSection } from './HomeSection.tsx';
import { PlannedRow } from './PlannedRow.tsx';
import type { HomeView } from './use-home.ts';

/** May we buy? One sentence with a sign, then what stops or warns, each with its remedy. */
export function MayWeBuy({ home: { status, open, passed, blank, why, setWhy } }: { home: HomeView }) {
  const t = useTranslate();
  const words = useAccountWords();
  const navigate = useNavigate();
  const planned = usePlannedWords();
  // Who may buy now can still be short of what is planned.
  const mayBuy = status.verdict === 'ready' || status.verdict === 'short';
  const short = mayBuy && planned.short;
  const state = short ? 'attention' : STATE_OF_VERDICT[status.verdict];
  const said = describeAccount(words, status);
  return (
    <HomeSection
      area="may"
      title={t('home.may')}
      action={
        <Button size="compact-sm" variant="default" aria-expanded={why} onClick={() => setWhy(!why)}>
          {t('home.may.why')}
        </Button>
      }
    >
      <p className={classes['answer']} data-state={state} aria-live="polite" aria-atomic>
        <StateSign state={state} size={26} />
        <span>{short ? t('account.says.and-planned', { said, planned: planned.sentence }) : said}</span>
      </p>
      {blank ? (
        <FirstStep text={t('home.may.empty')} action={t('home.may.first')} section="verification" primary />
      ) : (
        <ul className={classes['checks']}>
          {open.map((check, index) => (
            <AccountCheckRow key={check.id} check={check} first={index === 0} />
          ))}
          <PlannedRow />
        </ul>
      )}
      <p className={classes['foot']}>
        {passed > 0 && !blank && <span>{t('home.may.passed', { count: passed })}</span>}
        {status.verdict === 'ready' && (
          <Button size="compact-sm" onClick={() => navigate({ page: 'calculator' })}>
            {t('home.may.try')}
          </Button>
        )}
      </p>
    </HomeSection>
  );
}
