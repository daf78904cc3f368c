import { Anchor } from '@mantine/core';
import {
  balanceAgeOf,
  balanceMomentOf,
  isBalanceAhead,
  isDoubtfulBalance,
} from '../../../../shared/account/balance-age.ts';
import { balanceAgeText, priceWarningTexts } from '../../../../shared/forecast/describe.ts';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { useNavigate } from '../../../state/navigation.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { StateSign } from '../../../ui/readiness/StateSign.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import classes from './answer.module.css';

/** What is not in the forecast or in doubt, and where to put that right. */
export function ResourcesLeftOut({
  shown: { problems, unpriced, warnings, start, resources },
}: {
  shown: ShownForecast;
}) {
  const t = useTranslate();
  const { account } = useForecastPage();
  const navigate = useNavigate();
  // A resource can have several problems: what counts is how many are left out.
  const unread = new Set(problems.map(({ field }) => field.split('.')[0])).size;
  const moment = balanceMomentOf(account);
  const age = moment === undefined ? undefined : balanceAgeOf(moment, start.date);
  const isOld = age !== undefined && (resources.length > 0 || isBalanceAhead(age)) && isDoubtfulBalance(age);
  if (unread === 0 && unpriced === 0 && warnings.length === 0 && !isOld) return null;
  return (
    <ul className={classes['leftOut']}>
      {isOld && (
        <Line
          text={balanceAgeText(t, age)}
          action={t('account.reconcile')}
          onGo={() => navigate({ page: 'account', section: 'reconcile' })}
        />
      )}
      {unread > 0 && (
        <Line
          text={t('answer.problems', { count: unread })}
          action={t('answer.problems.do')}
          onGo={() => navigate({ page: 'account', section: 'resources' })}
        />
      )}
      {unpriced > 0 && (
        <Line
          text={t('answer.unpriced', { count: unpriced })}
          action={t('answer.unpriced.do')}
          onGo={() => navigate({ page: 'plans' })}
        />
      )}
      {priceWarningTexts(t, warnings).map((text) => (
        <Line key={text} text={text} />
      ))}
    </ul>
  );
}

function Line({ text, action, onGo }: { text: string; action?: string; onGo?: () => void }) {
  return (
    <li>
      <StateSign state="attention" size={16} />
      <span>{text}</span>
      {action !== undefined && (
        <Anchor component="button" type="button" className={classes['link'] ?? ''} onClick={onGo}>
          {action}
        </Anchor>
      )}
    </li>
  );
}
