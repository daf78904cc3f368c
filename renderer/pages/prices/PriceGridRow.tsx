import { IconCheck } from '@tabler/icons-react';
import { memo } from 'react';
import type { PriceTableRow } from '../../../shared/catalog/price-table.ts';
import type { PriceColumn } from './columns.ts';
import { PriceCell } from './PriceCell.tsx';
import classes from './PriceGrid.module.css';

interface PriceGridRowProps {
  readonly id: string;
  readonly index: number;
  /** Px from the top of the rows. */
  readonly offset: number;
  readonly row: PriceTableRow;
  readonly columns: readonly PriceColumn[];
  readonly active: boolean;
  readonly selected: boolean;
  readonly onPick: (row: PriceTableRow) => void;
  readonly onToggle: (id: string) => void;
}

/** One price. The keyboard reaches it through the grid; the tick mirrors `aria-selected` for the eye. */
export const PriceGridRow = memo(function PriceGridRow(props: PriceGridRowProps) {
  const { id, index, offset, row, columns, active, selected, onPick, onToggle } = props;
  return (
    // The grid has the key handler: rows are never focused themselves.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <tr
      id={id}
      className={classes['row']}
      style={{ transform: `translateY(${offset}px)` }}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-active={active || undefined}
      data-testid="price-row"
      onClick={() => onPick(row)}
    >
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <td
        className={classes['cell']}
        data-tick
        onClick={(event) => {
          event.stopPropagation();
          onToggle(row.id);
        }}
      >
        <span className={classes['tick']}>{selected && <IconCheck size={12} stroke={3} aria-hidden />}</span>
      </td>
      {columns.map((column) => (
        <td key={column.id} className={classes['cell']} data-numeric={column.numeric || undefined}>
          <PriceCell column={column.id} row={row} />
        </td>
      ))}
    </tr>
  );
});
