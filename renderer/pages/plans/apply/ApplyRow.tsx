import { Checkbox } from '@mantine/core';
import { termText } from '../../../../shared/billing/result-text.ts';
import { TERMS } from '../../../../shared/catalog/schema.ts';
import type { ModeChange } from '../../../../shared/plan/edit/modes.ts';
import type { PlanLine } from '../../../../shared/plan/schema.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { modeName } from '../../../ui/names/plan-names.ts';
import classes from './apply.module.css';

interface ApplyRowProps {
  readonly line: PlanLine;
  readonly number: number;
  readonly change: ModeChange;
  readonly index: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly isLeft: boolean;
  readonly onLeft: (id: string, isLeft: boolean) => void;
}

/** One line that would change. */
export function ApplyRow({ line, number, change, index, measure, isLeft, onLeft }: ApplyRowProps) {
  const t = useTranslate();
  const { id, from, mode, before, after, saving } = change;
  const name = line.name || line.type || t('plan.problems.unnamed');
  const term = TERMS.find((each) => each === line.term);
  const fromText =
    term === undefined
      ? modeName(t, from)
      : t('plan.apply.ofTerm', { mode: modeName(t, from), term: termText(t, term) });
  // The same mode is cheaper with other orders.
  const toText = from === mode ? t('plan.apply.bestOrders', { mode: modeName(t, mode) }) : modeName(t, mode);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} data-left={isLeft || undefined}>
      <td className={classes['tick']}>
        <Checkbox
          size="xs"
          aria-label={t('plan.apply.take', { name: t('plan.problems.go', { number, name }) })}
          checked={!isLeft}
          onChange={(event) => onLeft(id, !event.currentTarget.checked)}
        />
      </td>
      <th scope="row" title={name}>
        <span className={classes['dim']}>{number}</span> <span>{name}</span>
      </th>
      <td>{fromText}</td>
      <td>{toText}</td>
      <td data-numeric>{before === null ? t('plan.details.ways.none') : <Amount amount={before} />}</td>
      <td data-numeric>
        <Amount amount={after} />
      </td>
      <td data-numeric className={classes['saving']}>
        {before !== null && <Amount amount={saving} />}
      </td>
    </tr>
  );
}
