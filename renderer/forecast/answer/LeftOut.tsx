import { Anchor } from '@mantine/core';
import type { ShownForecast } from '../../../shared/forecast/question.ts';
import { useNavigate } from '../../app/navigation.tsx';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { StateSign } from '../../readiness/StateSign.tsx';
import classes from './answer.module.css';

/** What is not in the forecast, and where to put that right. */
export function LeftOut({ shown: { problems, unpriced } }: { shown: Pick<ShownForecast, 'problems' | 'unpriced'> }) {
  const t = useTranslate();
  const navigate = useNavigate();
  // A resource can have several problems: what counts is how many are left out.
  const unread = new Set(problems.map(({ field }) => field.split('.')[0])).size;
  if (unread === 0 && unpriced === 0) return null;
  return (
    <ul className={classes['leftOut']}>
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
    </ul>
  );
}

function Line({ text, action, onGo }: { text: string; action: string; onGo: () => void }) {
  return (
    <li>
      <StateSign state="attention" size={16} />
      <span>{text}</span>
      <Anchor component="button" type="button" className={classes['link'] ?? ''} onClick={onGo}>
        {action}
      </Anchor>
    </li>
  );
}
