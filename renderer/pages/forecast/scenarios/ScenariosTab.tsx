import { IconColumns3 } from '@tabler/icons-react';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { isCashKnown } from '../../../../shared/account/ledger.ts';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { isAsItIs } from '../../../state/workers/forecast/account-ask.ts';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { scenarioColumns } from './scenario-columns.ts';
import { KeepScenario } from '../what-if/KeepScenario.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';
import classes from './scenarios.module.css';

/** What is in view beside how it is and the scenarios that were kept. */
export function ScenariosTab() {
  const t = useTranslate();
  const today = useChinaDay();
  const { account, choices } = useForecastPage();
  if (choices.scenarios.length === 0 && isAsItIs(choices.whatIf)) {
    return (
      <EmptyState
        icon={IconColumns3}
        title={t('forecast.scenario.empty.title')}
        text={t('forecast.scenario.empty.text')}
        action={<KeepScenario />}
      />
    );
  }
  return (
    <div className={classes['tab']}>
      <div className={classes['bar']}>
        <p>{t(isCashKnown(account, today) ? 'forecast.scenario.best.hint' : 'forecast.scenario.unknown')}</p>
        <KeepScenario />
      </div>
      <ScenarioTable columns={scenarioColumns(choices)} />
    </div>
  );
}
