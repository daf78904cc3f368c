import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { StoredAccount } from '../../../../../shared/account/stored.ts';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { SourceStep, type TableSource } from '../../../../ui/import/SourceStep.tsx';
import { useTyped } from '../../../../state/saving/typing.ts';
import { ResourceColumnsStep } from './ResourceColumnsStep.tsx';

interface ImportDialogProps {
  readonly account: StoredAccount;
  /** A table that was pasted elsewhere; null: none yet. */
  readonly table: string[][] | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Takes the rows of a table in as what runs. It stays in place to give the focus back. */
export function ResourcesImportDialog({ account, table, opened, onClose }: ImportDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('resource.import.title')}
      size={1000}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <ImportSteps account={account} table={table} onClose={onClose} />
    </Modal>
  );
}

/** First the table, then what its columns become. */
function ImportSteps({ account, table, onClose }: Omit<ImportDialogProps, 'opened'>) {
  const t = useTranslate();
  const [source, setSource] = useState<TableSource | null>(table && { table, file: null });
  useTyped(source !== null);
  if (source === null) {
    const words = { hint: t('resource.import.hint'), placeholder: t('resource.import.placeholder') };
    return <SourceStep words={words} onTable={setSource} onClose={onClose} />;
  }
  return <ResourceColumnsStep account={account} source={source} onOther={() => setSource(null)} onClose={onClose} />;
}
