import { Button } from '@mantine/core';
import { Fragment, useMemo, useState } from 'react';
import { IconCheck } from '@tabler/icons-react';
import type { Strategy } from '../../../../shared/billing/compare.ts';
import { termText, termsText } from '../../../../shared/billing/result-text.ts';
import { TERMS, type Term } from '../../../../shared/catalog/schema.ts';
import { type Money } from '../../../../shared/money/index.ts';
import { type FewerWay, fewerWays } from '../../../../shared/plan/fewer-orders.ts';
import { setCells } from '../../../../shared/plan/edit/cells.ts';
import type { PricedLine } from '../../../../shared/plan/price.ts';
import type { Plan, PlanLine } from '../../../../shared/plan/schema.ts';
import { LineSample } from '../../../ui/chart/LineSample.tsx';
import { useCurrentSettings } from '../../../state/documents/accounts/use-current-settings.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { ChangeDialog, type LineChange } from '../apply/ChangeDialog.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import classes from './details.module.css';
import { strategyName } from '../../../ui/names/plan-names.ts';
import { DetailsSection } from '../DetailsSection.tsx';
import { type WayRow, waysToPay } from './ways-to-pay.ts';

/** The three strategies beside each other, each a click away; or why there is only one way. */
export function WaysSection({ priced }: { priced: PricedLine }) {
  const t = useTranslate();
  const { line, chosen, costs } = priced;
  const [change, setChange] = useState<LineChange | null>(null);
  const changeTo = useChange(priced);
  const { fewerOrdersPercent } = useCurrentSettings();
  const fewer = useMemo(() => fewerWays(priced, fewerOrdersPercent), [priced, fewerOrdersPercent]);
  if (chosen === 'consumption' || chosen === 'own') {
    return (
      <DetailsSection title={t('plan.details.ways')}>
        <p className={classes['sentence']}>{t(`plan.details.ways.${chosen}`)}</p>
      </DetailsSection>
    );
  }
  const isFixed = (line.mode ?? 'cheapest') !== 'cheapest';
  return (
    <DetailsSection title={t('plan.details.ways')}>
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
            <Fragment key={`${way.strategy} ${way.isOfTerm}`}>
              <Way
                way={way}
                line={line}
                isCheapest={way.cost !== null && way.cost === costs.cheapest}
                onUse={() => setChange(changeTo({ mode: way.strategy, cost: way.cost }))}
              />
              {!way.isOfTerm &&
                fewer
                  .filter(({ strategy }) => strategy === way.strategy)
                  .map((each) => (
                    <Fewer
                      key={each.strategy}
                      fewer={each}
                      line={line}
                      onUse={(term) => setChange(changeTo({ mode: each.strategy, term, cost: each.payable }))}
                    />
                  ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className={classes['sentence']}>{t(isFixed ? 'plan.details.ways.fixed' : 'plan.details.ways.auto')}</p>
      {isFixed && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setChange(changeTo({ mode: 'cheapest', cost: costs.cheapest }))}
        >
          {t('plan.details.ways.always')}
        </Button>
      )}
      <ChangeDialog change={change} onClose={() => setChange(null)} />
    </DetailsSection>
  );
}

interface FewerProps {
  readonly fewer: FewerWay;
  readonly line: PlanLine;
  readonly onUse: (term: Term) => void;
}

/** Fewer orders that cost hardly more than the cheapest ones of the way above. */
function Fewer({ fewer: { strategy, orders, than, payable, extra, term }, line, onUse }: FewerProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  const terms = termsText(
    t,
    orders.map((order) => order.term),
  );
  const isUsed = line.mode === strategy && term !== null && line.term === term;
  const name = t('plan.details.ways.fewer', { count: orders.length, than, terms });
  if (isUsed) return null;
  return (
    <tr>
      <th scope="row">
        <span className={classes['dim']}>{name}</span>
        {term !== null && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${t('plan.details.ways.fewer.use')}: ${name}`}
            onClick={() => onUse(term)}
          >
            {t('plan.details.ways.fewer.use')}
          </Button>
        )}
      </th>
      <td data-numeric>
        <span className={classes['cost']}>
          <Amount amount={payable} />
        </span>
        <span className={classes['dim']}>{t('plan.details.ways.plus', { amount: amountText(extra) })}</span>
      </td>
    </tr>
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
  const amountText = useAmountText();
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
        <span className={classes['cost']}>
          {cost === null ? t('plan.details.ways.none') : <Amount amount={cost} />}
        </span>
        {isCheapest ? (
          <span className={classes['best']}>{t('calc.cheapest')}</span>
        ) : (
          more !== null && (
            <span className={classes['dim']}>{t('plan.details.ways.plus', { amount: amountText(more) })}</span>
          )
        )}
      </td>
    </tr>
  );
}

/** Another way to pay a line. */
interface Choice {
  readonly mode: Strategy | 'cheapest';
  /** The term of its orders; none: the cheapest orders. */
  readonly term?: Term;
  readonly cost: Money | null;
}

/** Changes how the line is paid, as one step; a term goes with the mode that it was for. */
function useChange({ line, costs }: PricedLine): (choice: Choice) => LineChange {
  const t = useTranslate();
  const amountText = useAmountText();
  const { plan } = usePlanPage();
  const { edit } = usePlans();
  return ({ mode, term = '', cost }) => {
    const { id } = line;
    const change = (before: Plan) =>
      setCells(before, [
        { id, field: 'mode', text: mode },
        { id, field: 'term', text: term },
      ]);
    const count = (line.term ?? '') === term ? 1 : 2;
    const name = count === 1 ? ({ name: 'edit-cell', count: 1 } as const) : ({ name: 'edit-cells', count: 2 } as const);
    const amount = (of: Money | null) => (of === null ? t('plan.details.ways.none') : amountText(of));
    const text = t('plan.details.ways.use.text', {
      mode: mode === 'cheapest' ? t('plan.details.ways.always') : strategyName(t, mode),
      before: amount(costs.chosen),
      after: amount(cost),
    });
    return { text, after: change(plan), apply: () => edit(name, change) };
  };
}
