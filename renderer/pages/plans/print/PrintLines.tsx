import { type Money, displayMoney } from '../../../../shared/money/index.ts';
import type { Plan, PlanLine } from '../../../../shared/plan/schema.ts';
import { usePriceList } from '../../../state/price-lists.tsx';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { LinePrice, PricedPlanView } from '../../../state/workers/prices/protocol.ts';
import { groupName, lineName, strategyNameOrDash } from '../page-state/names.ts';
import { pricedGroups } from '../page-state/priced-groups.ts';
import classes from './print.module.css';

/** Every line of the plan under its group, with the group's sums: the grid on screen shows only a part of them. */
export function PrintLines({ plan, view }: { plan: Plan; view: PricedPlanView }) {
  const t = useTranslate();
  const numbered = plan.lines.map((line, index) => ({ line, number: index + 1 }));
  const byGroup = Map.groupBy(numbered, ({ line }) => line.group ?? '');
  return (
    <section className={classes['part']}>
      <h2>{t('plan.print.lines')}</h2>
      <table className={classes['table']} data-lines>
        <thead>
          <tr>
            <th scope="col">{t('plan.line')}</th>
            <th scope="col">{t('plan.print.what')}</th>
            <th scope="col" data-numeric>
              {t('plan.column.quantity')}
            </th>
            <th scope="col">{t('plan.column.mode')}</th>
            <th scope="col" data-numeric>
              {t('plan.total.now', { date: plan.horizon.from })}
            </th>
            <th scope="col" data-numeric>
              {t('plan.total.chosen')}
            </th>
          </tr>
        </thead>
        {pricedGroups(plan, view).map(({ group, totals, lines }) => (
          <tbody key={group?.id ?? ''}>
            <tr data-group>
              <th scope="rowgroup" colSpan={6}>
                {t('text.marked', { name: groupName(t, group), mark: String(lines) })}
              </th>
            </tr>
            {(byGroup.get(group?.id ?? '') ?? []).map(({ line, number }) => (
              <LineRow key={line.id} line={line} number={number} price={view.lines.get(line.id)} />
            ))}
            <SumRow name={t('plan.print.subtotal')} now={totals.now} {...totals.chosen} />
          </tbody>
        ))}
        <tbody>
          <SumRow name={t('plan.groups.plan')} now={view.totals.now} {...view.totals.chosen} />
        </tbody>
      </table>
    </section>
  );
}

interface LineRowProps {
  readonly line: PlanLine;
  readonly number: number;
  readonly price: LinePrice | undefined;
}

function LineRow({ line, number, price }: LineRowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { products } = usePriceList();
  const product = products.find(({ code }) => code === line.product)?.name[language] ?? line.product;
  const total = price?.costs.chosen ?? null;
  return (
    <tr>
      <th scope="row">{lineName(t, line, number)}</th>
      <td>{[product, line.type].filter((part) => part !== undefined).join(' ')}</td>
      <td data-numeric>{line.quantity ?? '1'}</td>
      <td>{strategyNameOrDash(t, price?.chosen ?? null)}</td>
      <td data-numeric>{total !== null && price !== undefined && displayMoney(price.now)}</td>
      <td data-numeric>{total === null ? t('plan.tab.no-price') : displayMoney(total)}</td>
    </tr>
  );
}

interface SumRowProps {
  readonly name: string;
  readonly now: Money;
  readonly amount: Money;
  readonly missing: readonly string[];
}

function SumRow({ name, now, amount, missing }: SumRowProps) {
  const t = useTranslate();
  const incomplete = missing.length > 0 && t('plan.incomplete', { count: missing.length });
  return (
    <tr data-sum>
      <th scope="row" colSpan={4}>
        {incomplete ? t('text.marked', { name, mark: incomplete }) : name}
      </th>
      <td data-numeric>{displayMoney(now)}</td>
      <td data-numeric>{displayMoney(amount)}</td>
    </tr>
  );
}
