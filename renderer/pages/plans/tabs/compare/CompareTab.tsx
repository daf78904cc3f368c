import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../../page-state/plan-page.tsx';
import { usePlans } from '../../../../state/documents/plans/plans-context.tsx';
import { Hint } from '../../../../ui/table/Hint.tsx';
import classes from '../tabs.module.css';
import { chosenPlan, type CompareChoice, compareChoices } from './compare-choices.ts';
import { CostDifference } from './CostDifference.tsx';

/** The plan on screen beside another plan or scenario: what is different, and what it is worth. */
export function CompareTab() {
  const t = useTranslate();
  const { stored, scenario } = usePlanPage();
  const { plans } = usePlans();
  const [key, setKey] = useState<string | null>(null);
  const choices = useMemo(() => compareChoices(t, plans, { stored, scenario }), [t, plans, stored, scenario]);
  // With one choice there is nothing to choose.
  const choice = choices.find((each) => each.key === key) ?? (choices.length === 1 ? choices[0] : undefined);
  const other = useMemo(() => choice && chosenPlan(plans, choice), [plans, choice]);
  if (choices.length === 0) return <Hint text={t('plan.compare.none')} />;
  const field = <ChoiceField choices={choices} chosen={choice?.key ?? null} onChoose={setKey} />;
  if (choice === undefined || other === undefined) {
    return (
      <>
        <div className={classes['bar']}>{field}</div>
        <Hint text={t('plan.compare.hint')} />
      </>
    );
  }
  return <CostDifference other={other} otherKey={choice.key} otherName={choice.name} field={field} />;
}

interface ChoiceFieldProps {
  readonly choices: readonly CompareChoice[];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

function ChoiceField({ choices, chosen, onChoose }: ChoiceFieldProps) {
  const t = useTranslate();
  const itemsOf = (here: boolean) =>
    choices.filter((each) => each.here === here).map(({ key, name }) => ({ value: key, label: name }));
  const groups = [
    { group: t('plan.compare.here'), items: itemsOf(true) },
    { group: t('plan.compare.elsewhere'), items: itemsOf(false) },
  ].filter(({ items }) => items.length > 0);
  return (
    <Select
      size="xs"
      w={300}
      aria-label={t('plan.compare.with')}
      placeholder={t('plan.compare.choose')}
      data={groups}
      value={chosen}
      onChange={onChoose}
      allowDeselect={false}
      searchable
      nothingFoundMessage={t('account.choice.none')}
    />
  );
}
