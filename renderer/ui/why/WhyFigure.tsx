import type { ExplainedFigure } from '../../../shared/billing/explain.ts';
import { type Money } from '../../../shared/money/index.ts';
import { useAmountText } from '../amounts/hidden-amounts.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { figureName } from './figure-name.ts';
import { useWhy } from './why-context.tsx';
import classes from './why.module.css';

interface WhyFigureProps {
  readonly figure: ExplainedFigure;
  /** How it is written on screen. */
  readonly text: string;
}

/** A figure that says how it came about when it is pressed. */
export function WhyFigure({ figure, text }: WhyFigureProps) {
  const t = useTranslate();
  const { ask } = useWhy();
  return (
    <button
      type="button"
      className={classes['figure']}
      aria-label={t('why.open', { amount: text, what: figureName(t, figure) })}
      onClick={() => ask(figure)}
    >
      {text}
    </button>
  );
}

/** An amount that says how it came about when it is pressed. */
export function WhyAmount({ figure, amount }: { figure: ExplainedFigure; amount: Money }) {
  const amountText = useAmountText();
  return <WhyFigure figure={figure} text={amountText(amount)} />;
}
