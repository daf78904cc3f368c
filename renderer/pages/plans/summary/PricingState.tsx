import { Button, Progress } from '@mantine/core';
import { IconAlertOctagon, IconPlayerPause } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import classes from './summary.module.css';

/** How far the pricing is, while that takes a moment, with a way to stop it; and what to do when there was no end. */
export function PricingState() {
  const t = useTranslate();
  const { prices } = usePlanPage();
  const { status, progress, view, cancel, retry } = prices;
  if (status === 'priced') return null;
  if (status === 'pricing') {
    if (progress === null) return view === null ? null : <Calculating />;
    const { done, of } = progress;
    const text = t('plan.summary.pricing', { done: counted(done), of: counted(of) });
    return (
      <div className={classes['pricing']}>
        <span>{text}</span>
        <Progress value={of === 0 ? 0 : (100 * done) / of} size={6} w={120} aria-label={text} />
        <Button size="compact-xs" variant="default" onClick={cancel}>
          {t('plan.summary.cancel')}
        </Button>
      </div>
    );
  }
  const Sign = status === 'failed' ? IconAlertOctagon : IconPlayerPause;
  return (
    <div className={classes['pricing']} data-state={status} role={status === 'failed' ? 'alert' : 'status'}>
      <Sign size={16} aria-hidden />
      <span>{t(view === null ? `plan.summary.${status}.first` : `plan.summary.${status}`)}</span>
      <Button size="compact-xs" variant="default" onClick={retry}>
        {t(status === 'failed' ? 'error.retry' : 'plan.summary.again')}
      </Button>
    </div>
  );
}

/** Milliseconds: what is faster would only flicker; the amounts are dimmed meanwhile. */
const PATIENCE = 300;

function Calculating() {
  const t = useTranslate();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isLong && <output className={classes['pricing']}>{t('answer.calculating')}</output>;
}

function counted(lines: number): string {
  return lines.toLocaleString('en-US');
}
