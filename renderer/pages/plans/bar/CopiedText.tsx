import { IconCheck } from '@tabler/icons-react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './bar.module.css';
import type { CopyOutcome } from '../../../ui/files/use-copying.ts';
import { RefusedCopy } from '../../../ui/files/RefusedCopy.tsx';

interface CopiedTextProps {
  readonly outcome: CopyOutcome;
  /** How many lines were copied. */
  readonly count: number;
  readonly onDismiss: () => void;
}

/** Says that lines were copied; where the clipboard refused them, gives the text to take by hand. */
export function CopiedText({ outcome, count, onDismiss }: CopiedTextProps) {
  const t = useTranslate();
  return (
    <>
      <output className={classes['copied']}>
        {outcome.step === 'done' && (
          <>
            <IconCheck size={16} aria-hidden />
            {t('plan.export.copied', { count })}
          </>
        )}
      </output>
      <RefusedCopy title={t('plan.export.copy')} outcome={outcome} onDismiss={onDismiss} />
    </>
  );
}
