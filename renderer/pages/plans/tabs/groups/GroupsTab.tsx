import { firstPaymentText } from '../../../../../shared/plan/first-payment.ts';
import type { Totals } from '../../../../../shared/plan/totals.ts';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useAmountText } from '../../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../../page-state/plan-page.tsx';
import type { PricedPlanView } from '../../../../state/workers/prices/protocol.ts';
import { PrintCopy } from '../../print/PrintCopy.tsx';
import { Hint } from '../../../../ui/table/Hint.tsx';
import { groupName } from '../../page-state/names.ts';
import { pricedGroups } from '../../page-state/priced-groups.ts';
import { TableArea } from '../../../../ui/table/TableArea.tsx';
import { TotalCell } from '../TotalCell.tsx';

/** What each group costs by each strategy, and the whole plan under them. */
export function GroupsTab({ view }: { view: PricedPlanView }) {
  const t = useTranslate();
  if (view.lines.size === 0) return <Hint text={t('plan.tab.empty')} />;
  const title = t('plan.groups.title');
  return (
    <>
      <TableArea title={title}>
        <GroupRows view={view} />
      </TableArea>
      <PrintCopy title={title} table={<GroupRows view={view} />} />
    </>
  );
}

function GroupRows({ view }: { view: PricedPlanView }) {
  const t = useTranslate();
  const { plan } = usePlanPage();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('plan.group')}</th>
          <th scope="col" data-numeric>
            {t('plan.lines')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.total.now', { date: plan.horizon.from })}
          </th>
          <th scope="col" data-numeric>
            {t('plan.first.title')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.total.chosen')}
          </th>
          <th scope="col" data-numeric>
            {t('strategy.configuration')}
          </th>
          <th scope="col" data-numeric>
            {t('strategy.monthly')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.total.cheapest')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.total.saving')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pricedGroups(plan, view).map(({ group, totals, lines }) => (
          <SumRow key={group?.id ?? ''} name={groupName(t, group)} lines={lines} totals={totals} />
        ))}
      </tbody>
      <tfoot>
        <SumRow name={t('plan.groups.plan')} lines={view.lines.size} totals={view.totals} />
      </tfoot>
    </>
  );
}

function SumRow({ name, lines, totals }: { name: string; lines: number; totals: Totals }) {
  const t = useTranslate();
  const amountText = useAmountText();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-numeric>{lines}</td>
      <td data-numeric>
        <Amount amount={totals.now} />
      </td>
      <td data-numeric>{firstPaymentText(t, totals.first, amountText)}</td>
      <TotalCell total={totals.chosen} />
      <TotalCell total={totals.configuration} />
      <TotalCell total={totals.monthly} />
      <TotalCell total={totals.cheapest} />
      <td data-numeric>
        <Amount amount={totals.saving} />
      </td>
    </tr>
  );
}
