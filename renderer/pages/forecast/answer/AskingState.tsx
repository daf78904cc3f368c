import { Button, Loader } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import classes from './answer.module.css';

/** Answers that come sooner need no word about waiting. */
const PATIENCE_MS = 300;

/** That the answer is on its way, when that takes a moment; that there was none, and the way to try again. */
export function AskingState() {
  const t = useTranslate();
  const { status, shown, retry } = useForecastPage().view;
  if (status === 'answered') return null;
  if (status === 'asking') return <Calculating />;
  return (
    <div className={classes['asking']} data-state="failed" data-first={shown === null || undefined} role="alert">
      <IconAlertOctagon size={16} aria-hidden />
      <span>{t(shown === null ? 'answer.failed' : 'answer.failed.last')}</span>
      <Button size="compact-xs" variant="default" onClick={retry}>
        {t('error.retry')}
      </Button>
    </div>
  );
}

function Calculating() {
  const t = useTranslate();
  const { shown } = useForecastPage().view;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <output className={classes['asking']} data-first={shown === null || undefined}>
      <Loader size="xs" aria-hidden />
      <span>{t('answer.calculating')}</span>
    </output>
  );
}
