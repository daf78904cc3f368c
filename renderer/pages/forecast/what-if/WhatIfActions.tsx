import { Button } from '@mantine/core';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { isAsItIs } from '../../../state/workers/forecast/account-ask.ts';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { KeepScenario } from './KeepScenario.tsx';
import classes from './what-if.module.css';

/** Back to how it is, or to keep what is switched on. */
export function WhatIfActions() {
  const t = useTranslate();
  const { choices, choose } = useForecastPage();
  return (
    <div className={classes['actions']}>
      <Button
        size="compact-sm"
        variant="default"
        disabled={isAsItIs(choices.whatIf)}
        onClick={() => choose({ whatIf: {} })}
      >
        {t('forecast.if.clear')}
      </Button>
      <KeepScenario />
    </div>
  );
}
