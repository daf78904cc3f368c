import { Button, Title } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import type { AppError } from '../../../../shared/result.ts';
import { useBridge } from '../../../state/bridge/bridge-context.tsx';
import { ReplaceProblem } from '../ReplaceProblem.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './recovery.module.css';
import { useReopening } from '../reopen-context.tsx';

/** The file went while the program ran, which still holds all of it: the way on that loses nothing. */
export function StillHeld() {
  const t = useTranslate();
  const bridge = useBridge();
  const { reopen } = useReopening();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const putBack = async () => {
    setBusy(true);
    const put = await bridge.putBack({});
    if (put.ok) return reopen(null);
    setProblem(put.error);
    return setBusy(false);
  };
  return (
    <section className={classes['card']} aria-labelledby="recovery-held">
      <Title order={2} id="recovery-held">
        {t('recovery.held')}
      </Title>
      <p className={classes['text']}>{t('recovery.held.text')}</p>
      <ReplaceProblem problem={problem} />
      <div className={classes['ways']}>
        <Button leftSection={<IconRestore size={16} aria-hidden />} loading={busy} onClick={() => void putBack()}>
          {t('recovery.held.action')}
        </Button>
      </div>
    </section>
  );
}
