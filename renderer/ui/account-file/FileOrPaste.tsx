import { FileButton, Button, Textarea } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { FileDoor } from '../../../shared/document/file-kind.ts';
import type { DocumentProblem } from '../../../shared/document/problem.ts';
import { DocumentProblems } from '../files/DocumentProblems.tsx';
import { readTextFile } from '../files/read-text-file.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './exchange.module.css';

interface FileOrPasteProps {
  /** What the file should be. */
  readonly door: FileDoor;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly rows: number;
}

/** JSON from a file or pasted: it stays in the field as it was given. */
export function FileOrPaste({ door, label, text, onText, rows }: FileOrPasteProps) {
  const t = useTranslate();
  const [problem, setProblem] = useState<DocumentProblem | null>(null);
  const reset = useRef<() => void>(null);
  const read = async (file: File | null) => {
    // The same file is chosen again once it was put right; a browser says nothing of a choice that is the same.
    reset.current?.();
    if (file === null) return;
    const found = await readTextFile(file, door);
    setProblem(found.ok ? null : found.error);
    // What stood in the field is not of this file: nothing of it may be taken for it.
    onText(found.ok ? found.value : '');
  };
  const type = (typed: string) => {
    setProblem(null);
    onText(typed);
  };
  return (
    <div className={classes['source']}>
      <Textarea
        label={label}
        rows={rows}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
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
      {problem !== null && <DocumentProblems problems={[problem]} />}
    </div>
  );
}
