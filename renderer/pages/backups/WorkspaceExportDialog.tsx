import { Button, Modal, Radio } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconCheck, IconDownload } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { AppError } from '../../../shared/result.ts';
import type { ExportFile } from '../../../shared/workspace/backup.ts';
import { useBridge, useSaveGate } from '../../state/bridge/bridge-context.tsx';
import { downloadText } from '../../ui/files/download.ts';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useTyped } from '../../state/saving/typing.ts';
import classes from './backups.module.css';
import { sizeText } from './contents.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { passphraseFault, type TypedPassphrase } from './passphrase-fault.ts';

/** Gives everything as one file, encrypted if wanted. */
export function WorkspaceExportDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('backups.export.title')}
      size={520}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <ExportForm onClose={onClose} />
    </Modal>
  );
}

type Protection = 'encrypted' | 'plain';
type Outcome = { readonly done: ExportFile } | { readonly problem: AppError } | null;

/** Mounted with the dialog: a passphrase is forgotten when it closes. */
function ExportForm({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const { busy, outcome, run } = useExport();
  const [protection, setProtection] = useState<Protection>('encrypted');
  const [typed, setTyped] = useState<TypedPassphrase>({ passphrase: '', again: '' });
  const [asked, setAsked] = useState(false);
  useTyped(typed.passphrase !== '' && (outcome === null || 'problem' in outcome));
  const encrypted = protection === 'encrypted';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (encrypted && passphraseFault(typed) !== null) return;
    void run(encrypted ? typed.passphrase : undefined);
  };
  return (
    <form className={classes['dialog']} onSubmit={submit} noValidate>
      <p className={classes['text']}>{t('backups.export.hint')}</p>
      <Radio.Group label={t('backups.export.how')} value={protection} onChange={(value) => setProtection(value)}>
        <div className={classes['choices']}>
          <Radio value="encrypted" label={t('backups.export.encrypted')} />
          <Radio value="plain" label={t('backups.export.plain')} />
        </div>
      </Radio.Group>
      {encrypted ? (
        <NewPassphrase typed={typed} asked={asked} onType={setTyped} />
      ) : (
        <p className={classes['warning']}>
          <IconAlertTriangle size={16} aria-hidden />
          <span>{t('backups.export.plain.hint')}</span>
        </p>
      )}
      <ExportOutcome outcome={outcome} />
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t(outcome !== null && 'done' in outcome ? 'shell.close' : 'backups.cancel')}
        </Button>
        <Button type="submit" leftSection={<IconDownload size={16} aria-hidden />} loading={busy}>
          {t('backups.export.action')}
        </Button>
      </div>
    </form>
  );
}

/** What waits to be saved is saved first: the export is made of what is stored. */
function useExport() {
  const bridge = useBridge();
  const gate = useSaveGate();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const run = async (passphrase: string | undefined) => {
    setBusy(true);
    setOutcome(null);
    await gate.settle();
    const made = await bridge.exportWorkspace(passphrase === undefined ? {} : { passphrase });
    if (made.ok) downloadText(made.value.fileName, made.value.text);
    setOutcome(made.ok ? { done: made.value } : { problem: made.error });
    setBusy(false);
  };
  return { busy, outcome, run };
}

function ExportOutcome({ outcome }: { outcome: Outcome }) {
  const t = useTranslate();
  if (outcome === null) return null;
  if ('problem' in outcome) {
    return (
      <p role="alert" className={classes['problem']}>
        <IconAlertOctagon size={16} aria-hidden />
        <span>{t('backups.export.failed', { reason: errorText(t, outcome.problem) })}</span>
      </p>
    );
  }
  const { fileName, text } = outcome.done;
  return (
    <output className={classes['done']}>
      <IconCheck size={16} aria-hidden />
      <span>{t('backups.export.done', { file: fileName, size: sizeText(new Blob([text]).size) })}</span>
    </output>
  );
}
