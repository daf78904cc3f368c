import { useCallback } from 'react';
import classes from '../grid.module.css';

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly indeterminate?: boolean;
  readonly tabIndex: number;
  readonly onChange: (checked: boolean, isShift: boolean) => void;
}

/** A native tick box: hundreds of them come and go while the grid is scrolled. */
export function Tick({ label, checked, indeterminate = false, tabIndex, onChange }: TickProps) {
  const show = useCallback(
    (box: HTMLInputElement | null) => {
      if (box !== null) box.indeterminate = indeterminate;
    },
    [indeterminate],
  );
  return (
    <input
      ref={show}
      type="checkbox"
      className={classes['tick']}
      aria-label={label}
      checked={checked}
      tabIndex={tabIndex}
      onChange={(event) => {
        const { nativeEvent } = event;
        onChange(event.currentTarget.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
      }}
    />
  );
}
