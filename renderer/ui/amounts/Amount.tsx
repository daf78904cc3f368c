import { VisuallyHidden } from '@mantine/core';
import { type Money, displayMoney } from '../../../shared/money/index.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { COVERED, useHiddenAmounts } from './hidden-amounts.tsx';

interface AmountProps {
  readonly amount: Money;
  /** A plus sign before what is above zero: for changes. */
  readonly signed?: boolean;
}

/** An amount of an account, a plan or a calculation. Covered, it is neither on screen nor read out. */
export function Amount({ amount, signed = false }: AmountProps) {
  return <CoveredText text={signed && amount > 0n ? `+${displayMoney(amount)}` : displayMoney(amount)} />;
}

/** A text that is an amount, such as one with more decimals than money has: covered as a whole. */
export function CoveredText({ text }: { text: string }) {
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
  return <span>{text}</span>;
}
