import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ForecastScenario } from '../../../../shared/account/forecast-choices.ts';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { isCashKnown } from '../../../../shared/account/ledger.ts';
import { NameDialog } from '../../../ui/components/NameDialog.tsx';
import { WholeDates } from '../../../ui/dates/WholeDates.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { useDifferenceText } from '../what-if/use-difference-text.ts';
import type { ScenarioColumn } from './scenario-columns.ts';
import classes from './scenarios.module.css';

/** The name of a case, what is different in it, and what can be done with it. */
export function ScenarioHead({ column }: { column: ScenarioColumn }) {
  const t = useTranslate();
  const differenceText = useDifferenceText();
  const today = useChinaDay();
  const { account, view } = useForecastPage();
  const { id, kind, scenario, isInView = false } = column;
  const isStale = isCashKnown(account, today) && view.summaries.has(id) && !view.isFresh(id);
  const name = scenario?.name ?? (kind === 'kept' ? '' : t(`forecast.scenario.${kind}`));
  const different = kind === 'as-it-is' ? t('forecast.scenario.as-it-is.hint') : differenceText(column);
  return (
    <th scope="col">
      <div className={classes['head']}>
        <span className={classes['name']} title={name}>
          {name}
        </span>
        {scenario !== undefined && <ScenarioActions scenario={scenario} isInView={isInView} />}
      </div>
      <p className={classes['different']} title={different}>
        <WholeDates text={different} />
      </p>
      <p className={classes['calculating']} aria-hidden={!isStale}>
        {isStale && t('forecast.effect.pending')}
      </p>
    </th>
  );
}

/** All that is in view, and every change of a scenario, can be undone. */
function ScenarioActions({ scenario, isInView }: { scenario: ForecastScenario; isInView: boolean }) {
  const t = useTranslate();
  const [renaming, setRenaming] = useState(false);
  const { choices, choose } = useForecastPage();
  const { id, name, plans, whatIf } = scenario;
  const rename = (to: string) => {
    if (to === name) return;
    const scenarios = choices.scenarios.map((each) => (each.id === id ? { ...each, name: to } : each));
    choose({ scenarios }, 'rename-scenario');
  };
  const remove = () =>
    choose({ scenarios: choices.scenarios.filter((each) => each.id !== id) }, 'remove-scenario', { about: name });
  return (
    <span className={classes['buttons']}>
      {isInView ? (
        <span className={classes['inView']}>{t('forecast.scenario.same-as-view')}</span>
      ) : (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('forecast.scenario.use.of', { name })}
          onClick={() => choose({ plans, whatIf }, 'use-scenario')}
        >
          {t('forecast.scenario.use')}
        </Button>
      )}
      <ActionIcon
        size={22}
        variant="subtle"
        color="gray"
        aria-label={t('forecast.scenario.rename', { name })}
        onClick={() => setRenaming(true)}
      >
        <IconPencil size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size={22}
        variant="subtle"
        color="gray"
        aria-label={t('forecast.scenario.remove', { name })}
        onClick={remove}
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
      <NameDialog
        opened={renaming}
        title={t('forecast.scenario.rename.title')}
        action={t('forecast.scenario.save')}
        initial={name}
        words={{ label: t('forecast.if.keep.name'), missing: t('forecast.if.keep.missing') }}
        onClose={() => setRenaming(false)}
        onName={rename}
      />
    </span>
  );
}
