import { passphraseLength, SHORTEST_PASSPHRASE } from './strength.ts';

/** A new passphrase and its repetition. */
export interface TypedPassphrase {
  readonly passphrase: string;
  readonly again: string;
}

/** What keeps a new passphrase from being used; null: nothing. */
export function passphraseFault({ passphrase, again }: TypedPassphrase): 'missing' | 'short' | 'different' | null {
  if (passphrase === '') return 'missing';
  if (passphraseLength(passphrase) < SHORTEST_PASSPHRASE) return 'short';
  return passphrase === again ? null : 'different';
}
