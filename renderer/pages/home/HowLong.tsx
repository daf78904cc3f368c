import { Anchor, Button } from '@mantine/core';
import { useChinaDay } from '../../state/clock/use-clock.ts';
import { isCashKnown } from '../../../shared/account/ledger.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { addDays } from '../../../shared/billing/calendar.ts';
import type { ShownForecast } from '../../../shared/forecast/question.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { useNavigate } from '../../state/navigation.tsx';
import type { ForecastView } from '../../state/workers/forecast/use-forecast.ts';
import { choicesOf } from '../../state/workers/forecast/account-ask.ts';
import { isIdle } from '../../state/workers/forecast/idle.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { type SignState, StateSign } from '../../ui/readiness/StateSign.tsx';
import { SmallBalanceCurve } from './SmallBalanceCurve.tsx';
import { FirstStep } from './FirstStep.tsx';
import classes from './home.module.css';

interface HowLongProps {
  readonly account: StoredAccount;
  readonly view: ForecastView;
}

/** How long the money lasts, as a number with a small curve; or what has to be entered before that can be said. */
export function HowLong({ account, view: { shown, status, retry } }: HowLongProps) {
  const today = useChinaDay();
  const t = useTranslate();
  if (status === 'failed') {
    return (
      <p className={classes['lasts']} role="alert">
        {t('home.when.failed')}
        <Button size="compact-xs" variant="default" onClick={retry}>
          {t('error.retry')}
        </Button>
      </p>
    );
  }
  if (!isCashKnown(account, today)) {
    return <FirstStep text={t('home.when.unknown')} action={t('home.when.unknown.do')} section="reconcile" />;
  }
  // As high as what will stand here, so that nothing moves when it comes.
  if (shown === null) return <div className={classes['lasts']} aria-hidden />;
  if (isIdle(shown, choicesOf(account))) {
    return <FirstStep text={t('home.when.idle')} action={t('home.when.idle.do')} section="resources" />;
  }
  return <Lasts shown={shown} isStale={status === 'asking'} />;
}

function Lasts({ shown, isStale }: { shown: ShownForecast; isStale: boolean }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { state, text } = lastsText(shown, t);
  return (
    <div className={classes['lasts']} data-state={state} data-stale={isStale || undefined} aria-busy={isStale}>
      <StateSign state={isStale ? 'unknown' : state} />
      <span className={classes['days']}>{isStale ? t('forecast.effect.pending') : text}</span>
      <SmallBalanceCurve shown={shown} />
      <Anchor
        component="button"
        type="button"
        className={classes['all'] ?? ''}
        onClick={() => navigate({ page: 'forecast' })}
      >
        {t('home.when.forecast')}
      </Anchor>
    </div>
  );
}

function lastsText({ runway, start, days }: ShownForecast, t: Translate): { state: SignState; text: string } {
  if (runway === null) {
    return { state: 'good', text: t('home.when.lasts.beyond', { days: t('days', { count: days.length }) }) };
  }
  if (runway === 0) return { state: 'blocked', text: t('home.when.lasts.none') };
  const date = addDays(start.date, runway - 1);
  return { state: 'attention', text: t('home.when.lasts', { days: t('days', { count: runway }), date }) };
}
