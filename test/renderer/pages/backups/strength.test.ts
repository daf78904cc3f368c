import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passphraseFault } from '../../../../renderer/pages/backups/passphrase-fault.ts';
import { passphraseLength, strengthOf } from '../../../../renderer/pages/backups/strength.ts';

describe('the strength of a passphrase', () => {
  it('is weak for what is guessed first, however long', () => {
    for (const passphrase of ['password', '12345678', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'abcdefghijklmnop', '20261121']) {
      expect(strengthOf(passphrase), passphrase).toBe('weak');
    }
  });

  it('is strong for several words, in either script', () => {
    expect(strengthOf('horse battery staple')).toBe('strong');
    expect(strengthOf('青蛙电梯面条雨伞')).toBe('strong');
    expect(strengthOf('tJ4!kQz9wP')).not.toBe('weak');
  });

  it('never falls when a new character is added', () => {
    const order = ['weak', 'fair', 'strong'];
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.string({ minLength: 1, maxLength: 3 }),
        (start, more) => {
          expect(order.indexOf(strengthOf(start + more))).toBeGreaterThanOrEqual(order.indexOf(strengthOf(start)));
        },
      ),
    );
  });
});

describe('a new passphrase', () => {
  it('has at least 8 characters, counted as a person counts them, and is typed twice', () => {
    expect(passphraseFault({ passphrase: '', again: '' })).toBe('missing');
    expect(passphraseFault({ passphrase: '1234567', again: '1234567' })).toBe('short');
    expect(passphraseFault({ passphrase: '12345678', again: '12345679' })).toBe('different');
    expect(passphraseFault({ passphrase: '12345678', again: '12345678' })).toBeNull();
    expect(passphraseLength('😀😀')).toBe(2);
    expect(passphraseLength('e\u0301')).toBe(1);
  });
});
