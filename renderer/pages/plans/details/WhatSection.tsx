import { Button } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import type { PricedSet } from '../../../../shared/billing/priced-set.ts';
import { displayMoney, isMoney, money } from '../../../../shared/money/index.ts';
import { lastDayBefore } from '../../../../shared/billing/last-day.ts';
import { isFree, requestOf } from '../../../../shared/plan/line-question.ts';
import type { PricedLine } from '../../../../shared/plan/price.ts';
import { useNavigate } from '../../../state/navigation.tsx';
import { useCoveredText } from '../../../ui/amounts/hidden-amounts.tsx';
import { type Fact, Facts } from '../../../ui/components/Facts.tsx';
import { componentText } from './component-text.ts';
import { type NameContext, codeName } from '../../../ui/names/plan-names.ts';
import { DetailsSection } from '../DetailsSection.tsx';
import { useNameContext } from '../../../ui/names/use-name-context.ts';

/** What is bought, piece by piece, how many, and for which days. */
export function WhatSection({ priced }: { priced: PricedLine }) {
  const context = useNameContext();
  const navigate = useNavigate();
  const covered = useCoveredText();
  const facts = [...whatFacts(context, priced, covered), ...dayFacts(context, priced)];
  return facts.length === 0 ? null : (
    <DetailsSection
      title={context.t('plan.details.what')}
      aside={
        isFree(priced.line) ? undefined : (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconCalculator size={14} aria-hidden />}
            onClick={() => navigate({ page: 'calculator', request: requestOf(priced.line) })}
          >
            {context.t('plan.details.calculator')}
          </Button>
        )
      }
    >
      <Facts facts={facts} />
    </DetailsSection>
  );
}

function whatFacts(context: NameContext, { line, set }: PricedLine, covered: (text: string) => string): Fact[] {
  const { t } = context;
  if (set === undefined) return typedFacts(context, line, covered);
  const { product, region, quantity, discount } = set;
  return [
    { name: t('plan.column.product'), value: codeName(context, product) },
    { name: t('plan.column.region'), value: codeName(context, region) },
    { name: t('plan.column.quantity'), value: String(quantity) },
    ...componentFacts(t, set),
    ...(discount === '1' ? [] : [{ name: t('plan.column.discount'), value: discount }]),
  ];
}

/** Of several of a kind each has its number. */
function componentFacts(t: NameContext['t'], { components, consumed }: PricedSet): Fact[] {
  return components.map((component, index) => {
    const { kind } = component;
    const isOnly = components.every((other) => other === component || other.kind !== kind);
    const number = components.slice(0, index + 1).filter((other) => other.kind === kind).length;
    const name = t(`plan.details.component.${kind}`);
    return {
      name: isOnly ? name : t('plan.details.numbered', { name, number }),
      value: componentText(t, component, consumed),
    };
  });
}

/** What was typed, of a line that is not priced from the list. */
function typedFacts(context: NameContext, line: PricedLine['line'], covered: (text: string) => string): Fact[] {
  const { t } = context;
  const { amount = '', per = '' } = line;
  const shown = isMoney(amount) ? covered(displayMoney(money(amount))) : amount;
  const own =
    amount === '' && per === '' ? [] : [t('plan.details.amount', { amount: shown, per: codeName(context, per) })];
  const cells = (['product', 'region', 'type', 'quantity'] as const)
    .map((field) => ({ name: t(`plan.column.${field}`), value: codeName(context, line[field] ?? '') }))
    .filter(({ value }) => value !== '');
  return [...own.map((value) => ({ name: t('plan.own'), value })), ...cells];
}

function dayFacts({ t }: NameContext, { line, span }: PricedLine): Fact[] {
  if (span === undefined) return [];
  const { from, to, days } = span;
  const { hoursPerDay = '', daysPerWeek = '' } = line;
  const value = t('calc.span', { days: t('days', { count: days }), from, last: lastDayBefore(to) });
  const runs = t('plan.details.schedule', { hours: hoursPerDay || '24', days: daysPerWeek || '7' });
  return [
    { name: t('plan.details.days'), value },
    ...(hoursPerDay === '' && daysPerWeek === '' ? [] : [{ name: t('calc.schedule'), value: runs }]),
  ];
}
