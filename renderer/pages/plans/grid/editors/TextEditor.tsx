import { cellText } from '../../../../../shared/plan/cells.ts';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { isField } from '../grid-columns.ts';
import classes from '../grid.module.css';
import type { SheetRow } from '../row-key.ts';
import { type EditorProps, useEditor } from './use-editor.ts';

/** A cell while it is typed into; of a group's row its name. */
export function TextEditor(props: EditorProps) {
  const t = useTranslate();
  const { column, row } = props;
  const { inputRef, ...editor } = useEditor(props, startText(row, column.key));
  const label = row.kind === 'group' ? t('plan.grid.group.rename') : t(`plan.column.${fieldOf(column.key)}`);
  return (
    <input
      ref={inputRef}
      className={classes['editor']}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      value={editor.text}
      onChange={(event) => editor.type(event.currentTarget.value)}
      onKeyDown={editor.onKeyDown}
    />
  );
}

function startText(row: SheetRow, key: string): string {
  if (row.kind === 'group') return row.group?.name ?? '';
  return row.kind === 'line' && isField(key) ? cellText(row.line, key) : '';
}

function fieldOf(key: string) {
  return isField(key) ? key : 'name';
}
