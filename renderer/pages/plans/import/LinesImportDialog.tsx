import { Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { focusHome } from '../../../state/focus-home.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useTyped } from '../../../state/saving/typing.ts';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import { LineColumnsStep } from './LineColumnsStep.tsx';
import { SourceStep, type TableSource } from '../../../ui/import/SourceStep.tsx';

interface ImportDialogProps {
  /** A table that was pasted elsewhere; null: none yet. */
  readonly table: string[][] | null;
  /** Another number is another import, which begins anew. */
  readonly serial: number;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Takes the rows of a table into the plan on screen as new lines. It stays in place to give the focus back. */
export function LinesImportDialog({ table, serial, opened, onClose }: ImportDialogProps) {
  const t = useTranslate();
  const { shown } = usePlans();
  const isDone = useRef(false);
  return (
    <Modal
      opened={opened && shown !== undefined}
      onClose={onClose}
      title={t('plan.import.title')}
      size={1000}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      onExitTransitionEnd={() => {
        // To the new lines, not to the button that asked for them.
        if (isDone.current) focusHome();
        isDone.current = false;
      }}
    >
      {shown !== undefined && (
        <ImportSteps
          key={serial}
          plan={shown}
          table={table}
          onClose={onClose}
          onDone={() => {
            isDone.current = true;
            onClose();
          }}
        />
      )}
    </Modal>
  );
}

interface ImportStepsProps extends Pick<ImportDialogProps, 'table' | 'onClose'> {
  readonly plan: Plan;
  readonly onDone: () => void;
}

/** First the table, then what its columns become. */
function ImportSteps({ plan, table, onClose, onDone }: ImportStepsProps) {
  const [source, setSource] = useState<TableSource | null>(
    table === null || table.length === 0 ? null : { table, file: null },
  );
  useTyped(source !== null);
  if (source === null) return <SourceStep onTable={setSource} onClose={onClose} />;
  return (
    <LineColumnsStep plan={plan} source={source} onOther={() => setSource(null)} onClose={onClose} onDone={onDone} />
  );
}
