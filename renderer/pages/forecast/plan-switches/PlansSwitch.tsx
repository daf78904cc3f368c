import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconListDetails } from '@tabler/icons-react';
import type { StoredPlan } from '../../../../shared/plan/stored.ts';
import { useNavigate } from '../../../state/navigation.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { ITSELF, OFF, goneSwitches, isScenarioGone, planSwitchOf, withPlanSwitched } from './plan-switches.ts';
import classes from './plan-switches.module.css';

/** How many plans the forecast takes in; opens the workspace's plans, each off, on, or on as one of its scenarios. */
export function PlansSwitch() {
  const t = useTranslate();
  const { choices } = useForecastPage();
  const count = choices.plans.length;
  const name = count === 0 ? t('forecast.plans.none') : t('forecast.plans.on', { count });
  return (
    // Inside the page, so that it belongs to a landmark; and nothing but items inside the menu.
    <Menu
      position="bottom-start"
      width={300}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      closeOnItemClick={false}
      withArrow
    >
      <Menu.Target>
        <Button
          size="compact-sm"
          variant={count === 0 ? 'default' : 'light'}
          className={classes['button'] ?? ''}
          leftSection={<IconListDetails size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          data-testid="plans-switch"
        >
          {name}
        </Button>
      </Menu.Target>
      <PlansMenu />
    </Menu>
  );
}

function PlansMenu() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { plans, choices, choose } = useForecastPage();
  const gone = goneSwitches(choices.plans, plans);
  const off = (plan: string) => choose({ plans: withPlanSwitched(choices.plans, plan, OFF) });
  return (
    <Menu.Dropdown className={classes['menu'] ?? ''} aria-label={t('forecast.plans.label')}>
      {plans?.map((stored) => (
        <PlanItems key={stored.id} stored={stored} />
      ))}
      {gone.map(({ plan }) => (
        <Menu.CheckboxItem key={plan} checked onChange={() => off(plan)}>
          {t('forecast.plans.gone')}
        </Menu.CheckboxItem>
      ))}
      {plans?.length === 0 && (
        <>
          <Menu.Label>{t('forecast.plans.empty')}</Menu.Label>
          <Menu.Item onClick={() => navigate({ page: 'plans' })}>{t('forecast.plans.make')}</Menu.Item>
        </>
      )}
    </Menu.Dropdown>
  );
}

/** A plan is on or off; of one with scenarios that is on, it is said which one counts. */
function PlanItems({ stored }: { stored: StoredPlan }) {
  const t = useTranslate();
  const { choices, choose } = useForecastPage();
  const { id, plan } = stored;
  const how = planSwitchOf(choices.plans, id);
  const gone = isScenarioGone(choices.plans, stored);
  const { scenarios = [] } = plan;
  const which = classes['which'] ?? '';
  const turn = (to: string) => choose({ plans: withPlanSwitched(choices.plans, id, to) });
  return (
    <>
      <Menu.CheckboxItem
        className={classes['plan'] ?? ''}
        checked={how !== OFF}
        onChange={(on) => turn(on ? ITSELF : OFF)}
      >
        {plan.name}
      </Menu.CheckboxItem>
      {how !== OFF && (gone || scenarios.length > 0) && (
        <Menu.RadioGroup value={how} onChange={turn} aria-label={plan.name}>
          <Menu.RadioItem className={which} value={ITSELF}>
            {t('forecast.plans.itself')}
          </Menu.RadioItem>
          {scenarios.map((scenario) => (
            <Menu.RadioItem key={scenario.id} className={which} value={scenario.id}>
              {scenario.name}
            </Menu.RadioItem>
          ))}
          {gone && (
            <Menu.RadioItem className={which} value={how}>
              {t('forecast.plans.gone.scenario')}
            </Menu.RadioItem>
          )}
        </Menu.RadioGroup>
      )}
    </>
  );
}
