import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { Bridge } from '../../../shared/bridge.ts';
import type { AppErrorCode, Result } from '../../../shared/result.ts';
import type { ExportFile } from '../../../shared/workspace/backup.ts';
import { useAccountsState } from '../../state/documents/accounts/accounts-context.tsx';
import { useBridge } from '../../state/bridge/bridge-context.tsx';
import { useHostSignal } from '../host-signal.ts';
import { Notice } from '../../ui/components/Notice.tsx';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { usePlansState } from '../../state/documents/plans/plans-context.tsx';

const OpenedPlan = lazy(async () => ({ default: (await import('./OpenedPlan.tsx')).OpenedPlan }));

/** Opens the plan files that the desktop hands over, one after the other, on whatever page the window is. */
export function OpenedPlans() {
  const t = useTranslate();
  const bridge = useBridge();
  const plans = usePlansState();
  const [waiting, setWaiting] = useState<readonly Result<ExportFile>[]>([]);
  const [handled, setHandled] = useState(0);
  const take = useEffectEvent(() => {
    void openedFiles(bridge).then((files) => setWaiting((before) => [...before, ...files]));
  });
  // Taken only once it can be opened: until then it waits at the host, whatever this window does meanwhile.
  const settled = useAccountsState().status !== 'loading' && plans.status === 'ready';
  useEffect(() => {
    if (settled) take();
  }, [settled]);
  useHostSignal('opened-file', () => settled && take());

  const [first] = waiting;
  const done = () => {
    setWaiting((before) => before.slice(1));
    setHandled((before) => before + 1);
  };
  if (first === undefined) return null;
  if (!first.ok) return <Notice text={t('opened.failed', { reason: errorText(t, first.error) })} onDismiss={done} />;
  if (plans.status !== 'ready') return null;
  return (
    <Suspense fallback={null}>
      <OpenedPlan key={handled} file={first.value} onDone={done} />
    </Suspense>
  );
}

/** What is wrong with one file, while others may wait behind it. */
const OF_THE_FILE: ReadonlySet<AppErrorCode> = new Set(['file-not-opened', 'file-too-large', 'not-utf8']);

/** All that wait at the host, the oldest first. */
async function openedFiles(bridge: Bridge): Promise<Result<ExportFile>[]> {
  const files: Result<ExportFile>[] = [];
  for (;;) {
    const answer = await bridge.takeOpenedFile({});
    // A host that cannot be asked has its own words for that elsewhere.
    if (answer.ok ? answer.value === null : !OF_THE_FILE.has(answer.error.code)) return files;
    files.push(answer as Result<ExportFile>);
  }
}
