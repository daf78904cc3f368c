/** The columns as the grid's library takes them. Made once for what is shown, so that cells are drawn only for their rows. */
import { type Column, type RenderCellProps, renderHeaderCell } from 'react-data-grid';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { AnswerCell } from './cells/AnswerCell.tsx';
import { FieldCell } from './cells/FieldCell.tsx';
import { GroupFactsCell, GroupFold, GroupName, GroupSum } from './cells/GroupCells.tsx';
import { HandleHeader, LineHandle, NewHandle } from './cells/HandleCell.tsx';
import { hasChoices } from './choices.ts';
import { ChoiceEditor } from './editors/ChoiceEditor.tsx';
import { TextEditor } from './editors/TextEditor.tsx';
import type { EditorProps } from './editors/use-editor.ts';
import { type GridColumnKey, HANDLE, columnWidth, isAnswer, isField, isNumber } from './grid-columns.ts';
import classes from './grid.module.css';
import type { SheetRow } from './row-key.ts';

/**
 * Where the facts of a group stand: between its name and its sums. They run over the cells that follow, which are empty
 * there; a span over columns would take the sums with it, because the library counts only the columns in view.
 */
const FACTS_AT = 2;

/** The title of a column, in the grid and in the choice of columns. */
export function columnTitle(t: Translate, key: GridColumnKey): string {
  if (key === HANDLE) return t('plan.grid.column.line');
  return isAnswer(key) ? t(`plan.grid.column.${key}`) : t(`plan.column.${key}`);
}

/** The columns that are shown, by their keys in order. In a narrow grid the sums at the right edge scroll with the rest. */
export function sheetColumns(t: Translate, keys: readonly GridColumnKey[], isNarrow: boolean): Column<SheetRow>[] {
  return keys.map((key, index): Column<SheetRow> => {
    const title = columnTitle(t, key);
    return {
      key,
      name: title,
      width: columnWidth(key),
      minWidth: key === HANDLE ? columnWidth(key) : 56,
      resizable: key !== HANDLE,
      sortable: key !== HANDLE,
      frozen: frozenAt(key, isNarrow),
      headerCellClass: isNumber(key) ? (classes['numberHeader'] ?? '') : '',
      editorOptions: { closeOnExternalRowChange: false },
      renderHeaderCell: (props) =>
        key === HANDLE ? (
          <HandleHeader tabIndex={props.tabIndex} />
        ) : (
          <span title={title}>{renderHeaderCell(props)}</span>
        ),
      renderCell: (props) => <CellOf {...props} columnKey={key} hasFacts={index === FACTS_AT} />,
      ...(isField(key) && {
        editable: (row: SheetRow) => canEdit(row, key),
        renderEditCell: (props: EditorProps) => <EditorOf {...props} />,
      }),
    };
  });
}

/** Of a group only its name is typed; the lines of no group have no name to change. */
export function canEdit(row: SheetRow, key: GridColumnKey): boolean {
  return row.kind === 'group' ? key === 'name' && row.group !== null : isField(key);
}

function frozenAt(key: GridColumnKey, isNarrow: boolean): boolean | 'end' {
  if (key === HANDLE || key === 'name') return true;
  return !isNarrow && (key === 'total' || key === 'saving') ? 'end' : false;
}

function EditorOf(props: EditorProps) {
  const { key } = props.column;
  if (props.row.kind === 'group' || !isField(key) || !hasChoices(key)) return <TextEditor {...props} />;
  return <ChoiceEditor {...props} field={key} />;
}

interface CellOfProps extends RenderCellProps<SheetRow> {
  readonly columnKey: GridColumnKey;
  readonly hasFacts: boolean;
}

function CellOf({ row, tabIndex, columnKey: key, hasFacts }: CellOfProps) {
  if (row.kind === 'group') {
    if (key === HANDLE) return <GroupFold row={row} tabIndex={tabIndex} />;
    if (key === 'name') return <GroupName row={row} />;
    if (key === 'now' || key === 'total' || key === 'saving') return <GroupSum row={row} column={key} />;
    return hasFacts && <GroupFactsCell row={row} />;
  }
  if (key === HANDLE) return row.kind === 'line' ? <LineHandle row={row} tabIndex={tabIndex} /> : <NewHandle />;
  if (!isAnswer(key)) return <FieldCell row={row} field={key} />;
  return row.kind === 'line' && <AnswerCell price={row.price} column={key} />;
}
