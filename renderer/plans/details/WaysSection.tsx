import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { termText } from '../../../shared/billing/result-text.ts';
import { TERMS } from '../../../shared/catalog/schema.ts';
import { displayMoney } from '../../../shared/money/index.ts';
import { setCells } from '../../../shared/plan/edit/cells.ts';
import type { PricedLine } from '../../../shared/plan/price.ts';
import type { PlanLine, PlanMode } from '../../../shared/plan/schema.ts';
import { LineSample } from '../../calculator/chart/LineSample.tsx';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { usePlans } from '../state/plans-context.tsx';
import classes from './details.module.css';
import { strategyName } from './plan-names.ts';
import { Section } from './Section.tsx';
import { type WayRow, waysToPay } from './ways-to-pay.ts';

/** The three strategies beside each other, each a click away; or why there is only one way. */
export function WaysSection({ priced }: { priced: PricedLine }) {
  const t = useTranslate();
  const setMode = useSetMode(priced.line);
  const { line, chosen, costs } = priced;
  if (chosen === 'consumption' || chosen === 'own') {
    return (
      <Section title={t('plan.details.ways')}>
        <p className={classes['sentence']}>{t(`plan.details.ways.${chosen}`)}</p>
      </Section>
    );
  }
  const isFixed = (line.mode ?? 'cheapest') !== 'cheapest';
  return (
    <Section title={t('plan.details.ways')}>
      <table className={classes['ways']}>
        <thead>
          <tr>
            <th scope="col">{t('plan.details.ways.name')}</th>
            <th scope="col" data-numeric>
              {t('plan.details.ways.cost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {waysToPay(priced).map((way) => (
            <Way
              key={`${way.strategy} ${way.isOfTerm}`}
              way={way}
              line={line}
              isCheapest={way.cost !== null && way.cost === costs.cheapest}
              onUse={() => setMode(way.strategy)}
            />
          ))}
        </tbody>
      </table>
      <p className={classes['sentence']}>{t(isFixed ? 'plan.details.ways.fixed' : 'plan.details.ways.auto')}</p>
      {isFixed && (
        <Button size="compact-sm" variant="default" onClick={() => setMode('cheapest')}>
          {t('plan.details.ways.always')}
        </Button>
      )}
    </Section>
  );
}

interface WayProps {
  readonly way: WayRow;
  readonly line: PlanLine;
  readonly isCheapest: boolean;
  readonly onUse: () => void;
}

function Way({ way: { strategy, cost, more, isChosen, isOfTerm }, line, isCheapest, onUse }: WayProps) {
  const t = useTranslate();
  const term = isOfTerm ? TERMS.find((each) => each === line.term) : undefined;
  const mode = strategyName(t, strategy);
  return (
    <tr data-chosen={isChosen || undefined}>
      <th scope="row">
        <span className={classes['way']}>
          <LineSample strategy={strategy} />
          {mode}
        </span>
        {term !== undefined && (
          <span className={classes['dim']}>{t('plan.details.ways.term', { term: termText(t, term) })}</span>
        )}
        {isChosen && (
          <span className={classes['chosen']}>
            <IconCheck size={14} aria-hidden />
            {t('plan.details.ways.chosen')}
          </span>
        )}
        {!isChosen && cost !== null && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('plan.details.ways.use.label', { mode })}
            onClick={onUse}
          >
            {t('plan.details.ways.use')}
          </Button>
        )}
      </th>
      <td data-numeric>
        <span className={classes['cost']}>{cost === null ? t('plan.details.ways.none') : displayMoney(cost)}</span>
        {isCheapest ? (
          <span className={classes['best']}>{t('calc.cheapest')}</span>
        ) : (
          more !== null && (
            <span className={classes['dim']}>{t('plan.details.ways.plus', { amount: displayMoney(more) })}</span>
          )
        )}
      </td>
    </tr>
  );
}

/** Changes how the line is paid, as one step; a term goes with the mode that it was for. */
function useSetMode({ id, term = '' }: PlanLine): (mode: PlanMode) => void {
  const { edit } = usePlans();
  return (mode) => {
    const change =
      term === '' ? ({ name: 'edit-cell', count: 1 } as const) : ({ name: 'edit-cells', count: 2 } as const);
    edit(change, (plan) =>
      setCells(plan, [
        { id, field: 'mode', text: mode },
        { id, field: 'term', text: '' },
      ]),
    );
  };
}
