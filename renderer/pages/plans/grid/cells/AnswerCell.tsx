import { VisuallyHidden } from '@mantine/core';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import type { AnswerColumn } from '../../page-state/view-state.ts';
import { strategyName } from '../../../../ui/names/plan-names.ts';
import type { LinePrice } from '../../../../state/workers/prices/protocol.ts';
import { amountOfCell } from '../answer.ts';
import classes from '../grid.module.css';

/** What is worked out for a line: an amount, or the way to pay that costs least. */
export function AnswerCell({ price, column }: { price: LinePrice | undefined; column: AnswerColumn }) {
  const t = useTranslate();
  if (price === undefined) return <Dash word={t('plan.grid.pricing')} sign="…" />;
  if (column === 'cheapest') {
    return price.cheapest === null ? <Dash word={t('plan.grid.no-price')} /> : strategyName(t, price.cheapest);
  }
  const amount = amountOfCell(price, column);
  if (amount === null) return <Dash word={t('plan.grid.no-price')} />;
  if (amount === 0n)
    return (
      <span className={classes['dim']}>
        <Amount amount={amount} />
      </span>
    );
  return (
    <span className={column === 'total' ? classes['strong'] : undefined}>
      <Amount amount={amount} />
    </span>
  );
}

/** A sign for the eye and words for who does not see it. */
function Dash({ word, sign = '—' }: { word: string; sign?: string }) {
  return (
    <span className={classes['dim']} title={word}>
      <span aria-hidden>{sign}</span>
      <VisuallyHidden>{word}</VisuallyHidden>
    </span>
  );
}
