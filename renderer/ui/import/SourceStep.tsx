import { Button, FileButton, Textarea } from '@mantine/core';
import { IconAlertOctagon, IconFileImport } from '@tabler/icons-react';
import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import { describeDocumentProblem } from '../../../shared/document/describe.ts';
import { parseTable } from '../../../shared/table/parse-table.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useTyped } from '../../state/saving/typing.ts';
import type { TableEncoding } from './decode-table.ts';
import classes from './import.module.css';
import { type FileFault, MOST_MEGABYTES, readTableFile } from './read-table-file.ts';

/** A table, and the file it was read from; null: it was pasted. */
export interface TableSource {
  readonly table: string[][];
  readonly file: { readonly name: string; readonly encoding: TableEncoding } | null;
}

type Fault =
  | { readonly text: string }
  | {
      readonly reason: FileFault;
      readonly file: string;
      /** MB, rounded up. */
      readonly size: number;
    };

interface SourceStepProps {
  /** What the table is to be of, where that is no plan. */
  readonly words?: { readonly hint: string; readonly placeholder: string };
  readonly onTable: (source: TableSource) => void;
  readonly onClose: () => void;
}

/** Where the table comes from: pasted, chosen or dropped. What is pasted into the empty field is read at once. */
export function SourceStep({ words, onTable, onClose }: SourceStepProps) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  useTyped(text !== '');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const readText = (given: string) => {
    const table = parseTable(given);
    if (table.length > 0) onTable({ table, file: null });
    else setFault({ reason: 'nothing', file: '', size: 0 });
  };
  const readFile = async (file: File | null) => {
    if (file === null) return;
    const read = await readTableFile(file);
    if (read.ok) onTable({ table: read.table, file: { name: file.name, encoding: read.encoding } });
    else if (read.fault === 'another') setFault({ text: describeDocumentProblem(t, read.problem) });
    else setFault({ reason: read.fault, file: file.name, size: Math.ceil(file.size / 1_000_000) });
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (text !== '' || parseTable(pasted).length === 0) return;
    event.preventDefault();
    readText(pasted);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void readFile(event.dataTransfer.files[0] ?? null);
  };

  return (
    // Dropping is one of three ways; the other two work by keyboard.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes['step']} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <p className={classes['hint']}>{words?.hint ?? t('plan.import.hint')}</p>
      {fault !== null && (
        <p role="alert" className={classes['fault']}>
          <IconAlertOctagon size={16} aria-hidden />
          <span>
            {'text' in fault ? fault.text : t(`plan.import.${fault.reason}`, { ...fault, most: MOST_MEGABYTES })}
          </span>
        </p>
      )}
      <Textarea
        label={t('plan.import.text')}
        ref={field}
        data-autofocus
        rows={10}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={onPaste}
        placeholder={words?.placeholder ?? t('plan.import.text.placeholder')}
        classNames={{ input: classes['code'] ?? '' }}
        spellCheck={false}
        autoComplete="off"
      />
      <div className={classes['buttons']}>
        <FileButton accept=".csv,.tsv,.tab,.txt,text/csv,text/plain,text/tab-separated-values" onChange={readFile}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
              {t('plan.import.file')}
            </Button>
          )}
        </FileButton>
        <span className={classes['space']} />
        <Button variant="default" onClick={onClose}>
          {t('plan.import.cancel')}
        </Button>
        <Button disabled={text.trim() === ''} onClick={() => readText(text)}>
          {t('plan.import.read')}
        </Button>
      </div>
    </div>
  );
}
