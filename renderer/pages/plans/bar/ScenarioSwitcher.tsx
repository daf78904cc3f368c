import { Button, Menu } from '@mantine/core';
import { IconArrowsSplit2, IconChevronDown, IconCopy, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlanScenario } from '../../../../shared/plan/schema.ts';
import { NameDialog } from '../../../ui/components/NameDialog.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import classes from './bar.module.css';
import { useScenarioActions } from './use-scenario-actions.ts';

/** No scenario has this id: ids are not empty. */
const ITSELF = '';

/** The plan itself or one of its scenarios: which one is looked at, and what can be done with it. */
export function ScenarioSwitcher() {
  const t = useTranslate();
  const { scenario } = usePlanPage();
  const actions = useScenarioActions();
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null);
  const close = () => setDialog(null);
  const words = {
    label: t('plan.scenario.name'),
    example: t('plan.scenario.name.example'),
    missing: t('plan.name.missing'),
  };
  return (
    <>
      <ScenarioMenu scenario={scenario} onDialog={setDialog} />
      <NameDialog
        opened={dialog === 'new'}
        title={t('plan.scenario.new')}
        action={t('plan.scenario.create')}
        initial=""
        words={{ ...words, hint: t('plan.scenario.name.hint') }}
        onClose={close}
        onName={actions.add}
      />
      <NameDialog
        opened={dialog === 'rename' && scenario !== undefined}
        title={t('plan.scenario.rename')}
        action={t('plan.save')}
        initial={scenario?.name ?? ''}
        words={words}
        onClose={close}
        onName={(name) => scenario && actions.rename(scenario.id, name)}
      />
    </>
  );
}

interface ScenarioMenuProps {
  readonly scenario: PlanScenario | undefined;
  readonly onDialog: (dialog: 'new' | 'rename') => void;
}

function ScenarioMenu({ scenario, onDialog }: ScenarioMenuProps) {
  const t = useTranslate();
  const { stored } = usePlanPage();
  const actions = useScenarioActions();
  const name = scenario?.name ?? t('plan.scenario.none');
  return (
    <Menu position="bottom-start" width={280} withinPortal={false} withInitialFocusPlaceholder={false} withArrow>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant={scenario === undefined ? 'subtle' : 'light'}
          color={scenario === undefined ? 'gray' : 'blue'}
          className={classes['quiet'] ?? ''}
          leftSection={<IconArrowsSplit2 size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={t('plan.scenario.choose', { name })}
          title={t('plan.scenario.choose', { name })}
          data-testid="scenario-switcher"
        >
          <span className={classes['scenarioName']}>{name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes['plans'] ?? ''}>
        <Menu.Label>{t('plan.scenario.label')}</Menu.Label>
        <Menu.RadioGroup value={scenario?.id ?? ITSELF} onChange={(id) => actions.look(id === ITSELF ? undefined : id)}>
          <Menu.RadioItem value={ITSELF} closeMenuOnClick>
            {t('plan.scenario.none')}
          </Menu.RadioItem>
          {(stored.plan.scenarios ?? []).map(({ id, name: each }) => (
            <Menu.RadioItem key={id} value={id} closeMenuOnClick>
              {each}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onDialog('new')}>
          {t('plan.scenario.new')}
        </Menu.Item>
        {scenario !== undefined && (
          <>
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onDialog('rename')}>
              {t('plan.scenario.rename')}
            </Menu.Item>
            <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => actions.clone(scenario)}>
              {t('plan.scenario.clone')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => actions.remove(scenario)}>
              {t('plan.scenario.delete')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
