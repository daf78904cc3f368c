import { useEffect, useEffectEvent, useRef } from 'react';
import type { GridScope } from './commands/scope.ts';

/** Goes to the cell that another part of the page asked for, as soon as its row and column are shown. */
export function useJump({ page, columns, cursor }: GridScope): void {
  const { rows, view } = page;
  const { jump } = view;
  const done = useRef<number | null>(null);
  useEffect(() => {
    if (jump === null || done.current === jump.serial) return;
    const row = rows.findIndex((each) => each.kind === 'line' && each.line.id === jump.id);
    const column = columns.indexOf(jump.field);
    if (row === -1 || column === -1) return;
    done.current = jump.serial;
    cursor.go({ row, column });
  }, [jump, rows, columns, cursor]);
}

/** When rows come and go, the line whose details are shown is the one with the keyboard. */
export function useActiveLine({ page, cursor }: GridScope): void {
  const { rows, setView, view } = page;
  const settle = useEffectEvent((shown: typeof rows) => {
    const row = shown[cursor.store.get()?.anchor.row ?? -1];
    if (row?.kind === 'line' && row.line.id !== view.active) setView({ active: row.line.id });
  });
  useEffect(() => settle(rows), [rows]);
}
