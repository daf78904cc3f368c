import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './backups.module.css';

interface FilePickerProps {
  /** The file that is chosen; null: none yet. */
  readonly fileName: string | null;
  readonly onFile: (file: File) => void;
}

/** A file, chosen or dropped. */
export function FilePicker({ fileName, onFile }: FilePickerProps) {
  const t = useTranslate();
  const [over, setOver] = useState(false);
  const reset = useRef<() => void>(null);
  const choose = (file: File | null) => {
    if (file !== null) onFile(file);
    // The same file is chosen again once it was put right; a browser says nothing of a choice that is the same.
    reset.current?.();
  };
  const hover = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      className={classes['picker']}
      data-over={over || undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {fileName !== null && <span className={classes['file']}>{fileName}</span>}
      <FileButton accept="application/json,.json" resetRef={reset} onChange={choose}>
        {(props) => (
          <Button
            {...props}
            variant={fileName === null ? 'filled' : 'default'}
            leftSection={<IconFileImport size={16} aria-hidden />}
          >
            {t(fileName === null ? 'backups.import.choose' : 'backups.import.other')}
          </Button>
        )}
      </FileButton>
      <span className={classes['hint']}>{t('backups.import.drop')}</span>
    </div>
  );
}
