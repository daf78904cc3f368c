import type { PlanLine } from '../../../../shared/plan/schema.ts';
import { SidePanel } from '../../../ui/components/SidePanel.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { BoughtSection } from '../bought/BoughtSection.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { AttentionSection } from './AttentionSection.tsx';
import { LeavingSection } from './LeavingSection.tsx';
import { PaymentsSection } from './PaymentsSection.tsx';
import { codeName } from '../../../ui/names/plan-names.ts';
import { useNameContext } from '../../../ui/names/use-name-context.ts';
import { usePricedLine } from './use-priced-line.ts';
import { WaysSection } from './WaysSection.tsx';
import { WhatSection } from './WhatSection.tsx';

interface LineDetailsProps {
  readonly line: PlanLine;
  /** Its place in the plan, counted from 1. */
  readonly number: number;
  readonly onClose: () => void;
}

/** A line of the plan in detail: what is wrong with it, how it can be paid, when, what leaving returns, what it is. */
export function LineDetails({ line, number, onClose }: LineDetailsProps) {
  const t = useTranslate();
  const context = useNameContext();
  const { plan } = usePlanPage();
  const priced = usePricedLine(plan, line);
  const group = plan.groups.find(({ id }) => id === line.group)?.name;
  const title = line.name || line.type || codeName(context, line.product ?? '') || t('plan.details.unnamed');
  const hasPrice = priced.costs.cheapest !== null && priced.span !== undefined;
  return (
    <SidePanel
      title={title}
      subtitle={
        group === undefined ? t('plan.details.untitled', { number }) : t('plan.details.place', { number, group })
      }
      onClose={onClose}
    >
      <AttentionSection priced={priced} />
      {hasPrice && <WaysSection priced={priced} />}
      {hasPrice && priced.costs.chosen !== null && <PaymentsSection priced={priced} />}
      <BoughtSection priced={priced} />
      {hasPrice && <LeavingSection priced={priced} />}
      <WhatSection priced={priced} />
    </SidePanel>
  );
}
