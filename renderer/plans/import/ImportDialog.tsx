import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { usePlans } from '../state/plans-context.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { SourceStep, type TableSource } from './SourceStep.tsx';

interface ImportDialogProps {
  /** A table that was pasted elsewhere; null: none yet. */
  readonly table: string[][] | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Takes the rows of a table into the plan on screen as new lines: first the table, then what its columns become. */
export function ImportDialog({ table, opened, onClose }: ImportDialogProps) {
  const t = useTranslate();
  const { shown } = usePlans();
  const [source, setSource] = useState<TableSource | null>(
    table === null || table.length === 0 ? null : { table, file: null },
  );
  return (
    <Modal
      opened={opened && shown !== undefined}
      onClose={onClose}
      title={t('plan.import.title')}
      size={1000}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {source === null || shown === undefined ? (
        <SourceStep onTable={setSource} onClose={onClose} />
      ) : (
        <ColumnsStep plan={shown} source={source} onOther={() => setSource(null)} onClose={onClose} />
      )}
    </Modal>
  );
}
