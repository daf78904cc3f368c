import { VisuallyHidden } from '@mantine/core';
import { type Money, displayMoney } from '../../shared/money/index.ts';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import { COVERED, useHiddenAmounts } from './hidden-amounts.ts';

interface AccountAmountProps {
  readonly amount: Money;
  /** A plus sign before what is above zero: for changes. */
  readonly signed?: boolean;
}

/** An amount of the account. Covered, it is neither on screen nor read out. */
export function AccountAmount({ amount, signed = false }: AccountAmountProps) {
  const t = useTranslate();
  const { hidden } = useHiddenAmounts();
  if (hidden) {
    return (
      <span data-covered>
        <span aria-hidden>{COVERED}</span>
        <VisuallyHidden>{t('accounts.hidden')}</VisuallyHidden>
      </span>
    );
  }
  return <span>{signedText(amount, signed)}</span>;
}

/** `+¥50.00`; zero and what is below it as usual. */
export function signedText(amount: Money, signed: boolean): string {
  return signed && amount > 0n ? `+${displayMoney(amount)}` : displayMoney(amount);
}
