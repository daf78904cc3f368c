import { describe, expect, it } from 'vitest';
import {
  NEW_MOVEMENT,
  movementDraft,
  readMovement,
  withMovement,
  withoutMovement,
} from '../../../../renderer/pages/forecast/movements/movement-draft.ts';
import { movementRows } from '../../../../renderer/pages/forecast/movements/movement-rows.ts';
import type { KnownMovement } from '../../../../shared/account/schema.ts';
import { newAccount, storedAccountSchema } from '../../../../shared/account/stored.ts';
import { money } from '../../../../shared/money/index.ts';
import { day, valueOf } from '../../../fixtures/question.ts';
import { at } from '../../../shared/forecast/inputs.ts';

const START = newAccount('a', 'A');
const RECHARGE: KnownMovement = { id: 'm', at: '2026-12-05', kind: 'recharge', amount: '1000.00', note: 'invoice 8' };

describe('the form of a known movement', () => {
  it('reads a recharge above zero, and another movement with its sign', () => {
    const typed = { ...NEW_MOVEMENT, day: '2026年12月5日', amount: '¥1,000', note: ' invoice 8 ' };
    expect(valueOf(readMovement(typed, undefined, 'm'))).toEqual(RECHARGE);
    const out = { day: '2026-12-05', kind: 'other', amount: '−80', note: '' } as const;
    expect(valueOf(readMovement(out, undefined, 'm'))).toEqual({
      id: 'm',
      at: '2026-12-05',
      kind: 'other',
      amount: '-80.00',
    });
  });

  it('says what is wrong with every field', () => {
    expect(readMovement({ ...NEW_MOVEMENT, day: '2026-02-30', amount: '-5' }, undefined, 'm')).toEqual({
      ok: false,
      error: {
        day: { expected: 'day', given: '2026-02-30' },
        amount: { expected: 'amount-above-zero', given: '-5' },
      },
    });
  });

  it('keeps the time of day, and keys that it does not know', () => {
    const before: KnownMovement = { ...RECHARGE, at: '2026-12-05T14:30:00+08:00', bank: 'CMB' };
    const edited = { ...movementDraft(before), day: '2026-12-06', note: '' };
    expect(valueOf(readMovement(edited, before, 'new'))).toEqual({
      id: 'm',
      at: '2026-12-06T14:30:00+08:00',
      kind: 'recharge',
      amount: '1000.00',
      bank: 'CMB',
    });
  });

  it('gives one that a file left without an id the new one', () => {
    const { id: _id, ...without } = RECHARGE;
    expect(valueOf(readMovement(movementDraft(without), without, 'new')).id).toBe('new');
  });
});

describe('the movements of an account', () => {
  const other: KnownMovement = { at: '2026-12-07', kind: 'other', amount: '-5.00' };
  const both = withMovement(withMovement(START, 'm', RECHARGE), 'new', other);

  it('are added at the end and changed in their place, by id or by place', () => {
    expect(both.movements).toEqual([RECHARGE, other]);
    expect(withMovement(both, 'm', { ...RECHARGE, amount: '5.00' }).movements?.[0]?.amount).toBe('5.00');
    expect(withMovement(both, '#1', { ...other, id: 'n' }).movements).toEqual([RECHARGE, { ...other, id: 'n' }]);
    expect(storedAccountSchema.parse(both)).toEqual(both);
  });

  it('are taken away, and without any the account is as it was', () => {
    expect(withoutMovement(both, '#1').movements).toEqual([RECHARGE]);
    expect(withoutMovement(withoutMovement(both, '#1'), 'm')).toEqual(START);
  });
});

describe('the table of known movements', () => {
  const known = (date: string, balance: string) => ({
    date: day(date),
    balance: money(balance),
    coupons: money('0.00'),
    overdue: money('0.00'),
  });
  const span = {
    start: at('2026-12-05T10:00:00'),
    days: [known('2026-12-05', '100.00'), known('2026-12-06', '70.00')],
  };
  const timing = (when: string) => movementRows([{ at: when, kind: 'recharge', amount: '1.00' }], span)[0]?.timing;

  it('has the earliest first, with the cash at the end of the day', () => {
    const movements: KnownMovement[] = [
      { id: 'b', at: '2026-12-06T14:30:00+08:00', kind: 'other', amount: '-30.00' },
      { id: 'a', at: '2026-12-05', kind: 'recharge', amount: '100.00' },
    ];
    expect(movementRows(movements, span)).toMatchObject([
      { key: 'a', when: '2026-12-05', amount: money('100.00'), balance: money('100.00') },
      { key: 'b', when: '2026-12-06 14:30', amount: money('-30.00'), balance: money('70.00') },
    ]);
  });

  it('says what lies before the forecast and after it: a day that is today is still to come', () => {
    expect(timing('2026-12-04')).toBe('past');
    expect(timing('2026-12-05T09:59:00+08:00')).toBe('past');
    expect(timing('2026-12-05T10:00:00+08:00')).toBe('within');
    expect(timing('2026-12-05')).toBe('within');
    expect(timing('2026-12-06')).toBe('within');
    expect(timing('2026-12-07')).toBe('after');
    // 18:00 UTC is the next morning in China.
    expect(timing('2026-12-06T18:00:00Z')).toBe('after');
  });

  it('has no balance of what the forecast does not reach', () => {
    expect(movementRows([{ at: '2026-12-04', kind: 'recharge', amount: '1.00' }], span)[0]?.balance).toBeNull();
    expect(movementRows([RECHARGE], null)).toMatchObject([{ timing: 'within', balance: null }]);
  });
});
