import { Button } from '@mantine/core';
import { useState } from 'react';
import { NameDialog } from '../../../ui/components/NameDialog.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';

/** Keeps the plans and switches that are on under a name. */
export function KeepScenario() {
  const t = useTranslate();
  const { choices, choose } = useForecastPage();
  const [opened, setOpened] = useState(false);
  const keep = (name: string) => {
    const { plans, whatIf, scenarios } = choices;
    const scenario = { id: crypto.randomUUID(), name, plans: [...plans], whatIf };
    choose({ scenarios: [...scenarios, scenario] }, 'keep-scenario');
  };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t('forecast.if.keep')}
      </Button>
      <NameDialog
        opened={opened}
        title={t('forecast.if.keep.title')}
        action={t('forecast.if.keep.action')}
        initial=""
        words={{
          label: t('forecast.if.keep.name'),
          hint: t('forecast.if.keep.hint'),
          example: t('forecast.if.keep.example'),
          missing: t('forecast.if.keep.missing'),
        }}
        onClose={() => setOpened(false)}
        onName={keep}
      />
    </>
  );
}
