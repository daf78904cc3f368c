import { describe, expect, it } from 'vitest';
import { gridKey } from '../../../../renderer/pages/plans/grid/grid-keys.ts';

const NO_KEYS = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, held: Partial<typeof NO_KEYS> = {}, onHandle = false) =>
  gridKey({ ...NO_KEYS, ...held, key }, onHandle);

describe('gridKey', () => {
  it('leaves plain arrows and letters to the grid and to typing', () => {
    for (const key of ['ArrowDown', 'Tab', 'a', '1', ' ', 'Home']) expect(press(key)).toBeNull();
  });

  it('extends with Shift, goes to the edge with Ctrl, both with both', () => {
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ does: 'extend', rows: 1, columns: 0 });
    expect(press('ArrowLeft', { ctrlKey: true })).toEqual({ does: 'go', rows: 0, columns: -Infinity });
    expect(press('ArrowUp', { metaKey: true, shiftKey: true })).toEqual({
      does: 'extend',
      rows: -Infinity,
      columns: 0,
    });
  });

  it('goes to the first and the last cell, never to the titles, and extends there', () => {
    const [first, last] = [
      { rows: -Infinity, columns: -Infinity },
      { rows: Infinity, columns: Infinity },
    ];
    expect(press('Home', { ctrlKey: true })).toEqual({ does: 'go', ...first });
    expect(press('End', { metaKey: true })).toEqual({ does: 'go', ...last });
    expect(press('Home', { ctrlKey: true, shiftKey: true })).toEqual({ does: 'extend', ...first });
    expect(press('End', { ctrlKey: true, shiftKey: true })).toEqual({ does: 'extend', ...last });
    expect(press('End', { shiftKey: true })).toEqual({ does: 'extend', rows: 0, columns: Infinity });
    expect(press('PageDown', { shiftKey: true })).toEqual({ does: 'extend', rows: 1, columns: 0, pages: true });
    expect(press('PageDown')).toBeNull();
  });

  it('begins to edit, clears and cancels', () => {
    expect(press('Enter')).toEqual({ does: 'edit' });
    expect(press('F2')).toEqual({ does: 'edit' });
    expect(press('Backspace')).toEqual({ does: 'clear' });
    expect(press('Escape')).toEqual({ does: 'cancel' });
    expect(press('F6')).toEqual({ does: 'leave' });
    expect(press('F6', { shiftKey: true })).toEqual({ does: 'leave-back' });
  });

  it('takes Space for the tick only on the first column, Ctrl+Space everywhere', () => {
    expect(press(' ', {}, true)).toEqual({ does: 'toggle' });
    expect(press(' ', { ctrlKey: true })).toEqual({ does: 'toggle' });
  });

  it('has the keys of spreadsheets, with Cmd as with Ctrl', () => {
    expect(press('d', { metaKey: true })).toEqual({ does: 'fill' });
    expect(press('D', { ctrlKey: true, shiftKey: true })).toEqual({ does: 'duplicate' });
    expect(press('A', { ctrlKey: true })).toEqual({ does: 'select-all' });
    expect(press('Enter', { ctrlKey: true })).toEqual({ does: 'add-line' });
    expect(press('-', { ctrlKey: true })).toEqual({ does: 'delete' });
    expect(press('v', { ctrlKey: true })).toEqual({ does: 'clipboard' });
  });

  it('leaves undo, redo and what it does not know to others', () => {
    expect(press('z', { ctrlKey: true })).toBeNull();
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(press('ArrowUp', { altKey: true, shiftKey: true })).toBeNull();
    expect(press('F5')).toBeNull();
  });

  it('moves lines with Alt, opens the menu with Shift+F10 and the details with Alt+Enter', () => {
    expect(press('ArrowUp', { altKey: true })).toEqual({ does: 'move-up' });
    expect(press('ArrowDown', { altKey: true })).toEqual({ does: 'move-down' });
    expect(press('F10', { shiftKey: true })).toEqual({ does: 'menu' });
    expect(press('Enter', { altKey: true })).toEqual({ does: 'details' });
  });
});
