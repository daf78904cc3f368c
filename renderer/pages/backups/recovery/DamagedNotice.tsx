import { Button, Tooltip } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { useState } from 'react';
import type { AppError } from '../../../../shared/result.ts';
import { useAccountsState } from '../../../state/documents/accounts/accounts-context.tsx';
import { useBridge } from '../../../state/bridge/bridge-context.tsx';
import { usePreferences } from '../../../state/preferences.tsx';
import { errorText } from '../../../state/language/error-text.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlansState } from '../../../state/documents/plans/plans-context.tsx';
import { useSaver } from '../../../state/saving/saver-context.tsx';
import bar from '../../../ui/components/NoticeBar.module.css';

/** The stored file was damaged while the window holds everything that was in it: the window can write it again. */
export function DamagedNotice({ problem }: { problem: AppError }) {
  const t = useTranslate();
  const write = useWriteAgain();
  const [failed, setFailed] = useState<AppError | null>(null);
  return (
    <div role="alert" className={bar['notice']} data-state="blocked">
      <IconAlertOctagon size={16} aria-hidden />
      <span className={bar['said']}>
        {t('recovery.lost')} {errorText(t, failed ?? problem)}
      </span>
      {write !== null && (
        <Tooltip label={t('recovery.lost.write.hint')}>
          <Button
            size="compact-sm"
            variant="default"
            aria-description={t('recovery.lost.write.hint')}
            onClick={() => void write().then(setFailed)}
          >
            {t('recovery.lost.write')}
          </Button>
        </Tooltip>
      )}
    </div>
  );
}

/**
 * Puts back what the host still holds of the whole document, or starts an empty one where it was started anew meanwhile,
 * and saves on it what this window has. Null where a part was never read, because then the window does not hold it.
 */
function useWriteAgain(): (() => Promise<AppError | null>) | null {
  const bridge = useBridge();
  const { preferences } = usePreferences();
  const saver = useSaver();
  const accounts = useAccountsState();
  const plans = usePlansState();
  if (accounts.status !== 'ready' || plans.status !== 'ready') return null;
  return async () => {
    const put = await bridge.putBack({});
    const begun = put.ok || put.error.code !== 'not-found' ? put : await bridge.startEmpty({});
    if (!begun.ok) return begun.error;
    saver.saveAgain();
    const saved = await bridge.savePreferences(preferences);
    return saved.ok ? null : saved.error;
  };
}
