import { Button, Modal } from '@mantine/core';
import { IconAlertOctagon, IconFileImport } from '@tabler/icons-react';
import { useBridge } from '../../state/bridge/bridge-context.tsx';
import { Loading } from '../../ui/components/Loading.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useReplace } from './use-replace.ts';
import classes from './backups.module.css';
import { contentsText } from './contents.ts';
import { Differences } from './Differences.tsx';
import { FilePicker } from './FilePicker.tsx';
import { ReplaceProblem } from './ReplaceProblem.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import { UnsavedWarning } from './UnsavedWarning.tsx';
import { type Inspection, type Looked, inspectionProblemText, useInspection } from './use-inspection.ts';

interface ImportDialogProps {
  /** A file that was given already: dropped on the page. */
  readonly file: File | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Takes an exported file: read, unlocked, looked through, and only then put in the place of what is here. */
export function WorkspaceImportDialog({ file, opened, onClose }: ImportDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('backups.import.title')}
      size={560}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <ImportForm file={file} onClose={onClose} />
    </Modal>
  );
}

/** Mounted with the dialog: a file and its passphrase are forgotten when it closes. */
function ImportForm({ file, onClose }: { file: File | null; onClose: () => void }) {
  const t = useTranslate();
  const inspection = useInspection(file);
  const { state } = inspection;
  return (
    <div className={classes['dialog']}>
      <p className={classes['text']}>{t('backups.import.hint')}</p>
      <FilePicker fileName={state.fileName} onFile={inspection.choose} />
      <Reached inspection={inspection} />
      {state.status === 'ready' ? (
        <Confirm looked={state} onClose={onClose} />
      ) : (
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('backups.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** How far reading the file has come. */
function Reached({ inspection }: { inspection: Inspection }) {
  const t = useTranslate();
  const { state } = inspection;
  if (state.status === 'reading') return <Loading text={t('backups.import.reading')} />;
  if (state.status === 'locked') return <UnlockForm state={state} onUnlock={inspection.unlock} />;
  if (state.status !== 'failed') return null;
  return (
    <p role="alert" className={classes['problem']}>
      <IconAlertOctagon size={16} aria-hidden />
      <span>{inspectionProblemText(t, state.problem)}</span>
    </p>
  );
}

/** What is in the file and what would be different, with the last word. */
function Confirm({ looked, onClose }: { looked: Looked; onClose: () => void }) {
  const t = useTranslate();
  const bridge = useBridge();
  const { busy, problem, replace } = useReplace();
  const { fileName, text, passphrase, contents, differences } = looked;
  const importIt = () =>
    replace(() => bridge.importWorkspace({ text, ...(passphrase !== undefined && { passphrase }) }), {
      what: 'imported',
      file: fileName,
    });
  return (
    <>
      <section className={classes['preview']} aria-label={t('backups.differs')}>
        <p className={classes['in']}>{t('backups.import.in', { contents: contentsText(t, contents) })}</p>
        <h3 className={classes['heading']}>{t('backups.differs')}</h3>
        <Differences differences={differences} />
      </section>
      {!looked.encrypted && <p className={classes['text']}>{t('backups.import.plain')}</p>}
      <p className={classes['text']}>{t('backups.import.replaces')}</p>
      <UnsavedWarning />
      <ReplaceProblem problem={problem} />
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('backups.cancel')}
        </Button>
        <Button
          leftSection={<IconFileImport size={16} aria-hidden />}
          loading={busy}
          disabled={differences.length === 0}
          onClick={() => void importIt()}
        >
          {t('backups.import.action')}
        </Button>
      </div>
    </>
  );
}
