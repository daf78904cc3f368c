import { Button, Popover, Textarea, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { guardedLines } from '../../../shared/text/guard.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './CopyButton.module.css';

/** How long the confirmation stays. */
const CONFIRM_MS = 2500;

type CopyState = { readonly step: 'idle' | 'done' } | { readonly step: 'refused'; readonly text: string };

interface CopyButtonProps {
  readonly makeText: () => string;
  /** Why there is nothing to copy now, such as an answer that is older than its question; null: there is. */
  readonly whyNot?: string | null;
}

/** Copies a text, of which nothing runs in a spreadsheet; says so on the button and to screen readers. Where the clipboard refuses, the text can be taken. */
export function CopyButton({ makeText, whyNot = null }: CopyButtonProps) {
  const t = useTranslate();
  const [state, setState] = useState<CopyState>({ step: 'idle' });
  useEffect(() => {
    if (state.step !== 'done') return undefined;
    const timer = setTimeout(() => setState({ step: 'idle' }), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    if (whyNot !== null) return;
    const text = guardedLines(makeText());
    try {
      await navigator.clipboard.writeText(text);
      setState({ step: 'done' });
    } catch {
      setState({ step: 'refused', text });
    }
  };
  const done = state.step === 'done';
  return (
    <Popover
      opened={state.step === 'refused'}
      onClose={() => setState({ step: 'idle' })}
      position="bottom-end"
      width={520}
      trapFocus
      withArrow
    >
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          className={classes['copy'] ?? ''}
          // Stays reachable, so that its reason can be read.
          title={whyNot ?? undefined}
          aria-disabled={whyNot !== null}
          data-disabled={whyNot !== null}
          leftSection={done ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => void copy()}
        >
          {t(done ? 'calc.copy.done' : 'calc.copy')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes['refused']}>{t('calc.copy.failed')}</p>
        <Textarea
          aria-label={t('calc.copy.text')}
          value={state.step === 'refused' ? state.text : ''}
          onFocus={(event) => event.currentTarget.select()}
          rows={14}
          readOnly
          data-autofocus
        />
      </Popover.Dropdown>
      <VisuallyHidden component="output">{done ? t('calc.copy.done') : ''}</VisuallyHidden>
    </Popover>
  );
}
