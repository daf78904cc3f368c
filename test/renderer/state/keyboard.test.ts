import { describe, expect, it } from 'vitest';
import { shortcutOf } from '../../../renderer/state/keyboard.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  shortcutOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('shortcuts', () => {
  it('open the pages by their number', () => {
    expect(press('1')).toEqual({ page: 'home' });
    expect(press('2')).toEqual({ page: 'calculator' });
    expect(press('3')).toEqual({ page: 'plans' });
    expect(press('4')).toEqual({ page: 'forecast' });
    expect(press('5')).toEqual({ page: 'account' });
    expect(press('6')).toEqual({ page: 'prices' });
    expect(press('9')).toBeNull();
  });

  it('search, help and hide amounts', () => {
    expect(press('/')).toBe('search');
    expect(press('?')).toBe('help');
    expect(press('h')).toBe('hide-amounts');
  });

  it('leave the browser’s and the system’s own keys alone', () => {
    expect(press('1', { ctrlKey: true })).toBeNull();
    expect(press('/', { metaKey: true })).toBeNull();
    expect(press('h', { ctrlKey: true })).toBeNull();
    expect(press('2', { altKey: true })).toBeNull();
    expect(press('a')).toBeNull();
  });
});
