import { type ReactNode, useCallback, useMemo } from 'react';
import type { Plan } from '../../../../../shared/plan/schema.ts';
import { COVERED, useHiddenAmounts } from '../../../../ui/amounts/hidden-amounts.tsx';
import { usePriceList } from '../../../../state/price-lists.tsx';
import { useLanguage, useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../../page-state/plan-page.tsx';
import type { PlanComparison } from '../../../../state/workers/prices/protocol.ts';
import { PrintCopy } from '../../print/PrintCopy.tsx';
import { AskedState } from '../AskedState.tsx';
import { TableArea } from '../../../../ui/table/TableArea.tsx';
import classes from '../tabs.module.css';
import { type Ask, useAsked } from '../../../../state/workers/use-asked.ts';
import { groupNamesOf, planChangeText } from './change-text.ts';
import { diffRows } from './changed-lines.ts';
import { DiffRows } from './DiffRows.tsx';
import { DifferenceSentence } from './DifferenceSentence.tsx';

interface DifferenceProps {
  /** What the plan on screen is compared with: "before". */
  readonly other: Plan;
  readonly otherName: string;
  /** Tells it from what else could be compared with. */
  readonly otherKey: string;
  /** Where it is chosen: stands before the answer. */
  readonly field: ReactNode;
}

/** More lines than that are not read in a panel; all of them are in the sums. */
const MOST_ROWS = 500;

/** What is different from another plan to the one on screen: asked of the worker while it is looked at. */
export function CostDifference(props: DifferenceProps) {
  const { other, otherKey, field } = props;
  const { plan, prices } = usePlanPage();
  const { client } = prices;
  const ask = useCallback<Ask<PlanComparison>>((hear) => client.compare(other, plan, hear), [client, other, plan]);
  // Asked after the plan itself is priced: the grid comes first.
  const asked = useAsked(prices.status === 'priced' ? ask : null, { subject: otherKey });
  if (asked.value === null || asked.status === 'failed') {
    return (
      <>
        <div className={classes['bar']}>{field}</div>
        <AskedState asked={asked} />
      </>
    );
  }
  return <DifferenceShown {...props} comparison={asked.value} />;
}

function DifferenceShown({
  comparison,
  other,
  otherName,
  field,
}: DifferenceProps & { readonly comparison: PlanComparison }) {
  const t = useTranslate();
  const language = useLanguage();
  const { products } = usePriceList();
  const { plan } = usePlanPage();
  const { hidden } = useHiddenAmounts();
  const { diff } = comparison;
  const all = useMemo(() => diffRows(diff), [diff]);
  const rows = all.slice(0, MOST_ROWS);
  const words = useMemo(
    () => ({
      t,
      groupName: groupNamesOf(other, plan),
      productName: (code: string) => products.find((product) => product.code === code)?.name[language] ?? code,
      covered: (amount: string) => (hidden ? COVERED : amount),
    }),
    [t, language, products, other, plan, hidden],
  );
  const title = t('plan.compare.title');
  const notes = [
    ...diff.plan.map((change) => planChangeText(words, change)),
    ...(all.length > rows.length ? [t('plan.compare.limited', { shown: rows.length, count: all.length })] : []),
    ...(all.length === 0 && diff.plan.length === 0 ? [t('plan.diff.none')] : []),
  ];
  const sentence = <DifferenceSentence comparison={comparison} otherName={otherName} />;
  const list = notes.length > 0 && (
    <ul className={classes['notes']}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
  const table = rows.length > 0 && <DiffRows rows={rows} words={words} />;
  return (
    <>
      <div className={classes['bar']}>
        {field}
        {sentence}
      </div>
      {list}
      {table && <TableArea title={title}>{table}</TableArea>}
      <PrintCopy
        title={title}
        text={
          <>
            {sentence}
            {list}
          </>
        }
        {...(table && { table })}
      />
    </>
  );
}
