import { CloseButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useBridge } from '../../../state/bridge/bridge-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import bar from '../../../ui/components/NoticeBar.module.css';

/** Two machines wrote the file of one synchronised folder: what is in the other version is not in this window. */
export function ConflictNotice() {
  const t = useTranslate();
  const files = useConflicts();
  const [closed, setClosed] = useState(false);
  if (files.length === 0 || closed) return null;
  return (
    <div role="alert" className={bar['notice']} data-state="attention">
      <IconAlertTriangle size={16} aria-hidden />
      <span className={bar['said']}>{t('recovery.conflicts', { files: files.join(', ') })}</span>
      <CloseButton size="sm" aria-label={t('shell.close')} onClick={() => setClosed(true)} />
    </div>
  );
}

/** As they are when the window opens, and whenever a person comes back to it. */
function useConflicts(): readonly string[] {
  const bridge = useBridge();
  const [files, setFiles] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () =>
      void bridge.readStorage({}).then((state) => {
        if (state.ok) setFiles(state.value.status === 'good' ? (state.value.conflicts ?? []) : []);
      });
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [bridge]);
  return files;
}
