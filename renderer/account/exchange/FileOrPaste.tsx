import { FileButton, Button, Textarea } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import classes from './exchange.module.css';

interface FileOrPasteProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly rows: number;
}

/** JSON from a file or pasted: it stays in the field as it was given. */
export function FileOrPaste({ label, text, onText, rows }: FileOrPasteProps) {
  const t = useTranslate();
  const reset = useRef<() => void>(null);
  const read = async (file: File | null) => {
    // The same file is chosen again once it was put right; a browser says nothing of a choice that is the same.
    reset.current?.();
    if (file !== null) onText(await file.text());
  };
  return (
    <div className={classes['source']}>
      <Textarea
        label={label}
        rows={rows}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        placeholder={t('account.paste')}
        classNames={{ input: classes['code'] ?? '' }}
        spellCheck={false}
        autoComplete="off"
      />
      <FileButton accept="application/json,.json,text/plain" resetRef={reset} onChange={(file) => void read(file)}>
        {(props) => (
          <Button {...props} size="xs" variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
            {t('account.chooseFile')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
