import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Plan } from '../../../shared/plan/schema.ts';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { usePlans } from '../state/plans-context.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { SourceStep, type TableSource } from './SourceStep.tsx';

interface ImportDialogProps {
  /** A table that was pasted elsewhere; null: none yet. */
  readonly table: string[][] | null;
  /** Another number is another import, which begins anew. */
  readonly serial: number;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Takes the rows of a table into the plan on screen as new lines. It stays in place to give the focus back. */
export function ImportDialog({ table, serial, opened, onClose }: ImportDialogProps) {
  const t = useTranslate();
  const { shown } = usePlans();
  return (
    <Modal
      opened={opened && shown !== undefined}
      onClose={onClose}
      title={t('plan.import.title')}
      size={1000}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {shown !== undefined && <ImportSteps key={serial} plan={shown} table={table} onClose={onClose} />}
    </Modal>
  );
}

interface ImportStepsProps extends Pick<ImportDialogProps, 'table' | 'onClose'> {
  readonly plan: Plan;
}

/** First the table, then what its columns become. */
function ImportSteps({ plan, table, onClose }: ImportStepsProps) {
  const [source, setSource] = useState<TableSource | null>(
    table === null || table.length === 0 ? null : { table, file: null },
  );
  if (source === null) return <SourceStep onTable={setSource} onClose={onClose} />;
  return <ColumnsStep plan={plan} source={source} onOther={() => setSource(null)} onClose={onClose} />;
}
