import { Switch } from '@mantine/core';
import { addDays } from '../../../../shared/billing/calendar.ts';
import type { MonthlyBilling } from '../../../../shared/forecast/input.ts';
import {
  type ToMonthly,
  withSkipped,
  withToConfiguration,
  withToMonthly,
  withoutToMonthly,
} from '../../../../shared/forecast/options.ts';
import type { ResourceFacts } from '../../../../shared/forecast/question.ts';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { useEffectText } from './effects.tsx';
import { EffectLine } from './SwitchSection.tsx';
import { ToMonthlyFields } from './ToMonthlyFields.tsx';
import classes from './what-if.module.css';

/** What of one resource can be otherwise. What cannot be is said, with the reason. */
export function ResourceSwitchRow({ facts }: { facts: ResourceFacts }) {
  const t = useTranslate();
  const { billing } = facts;
  return (
    <li className={classes['resource']}>
      <p className={classes['name']} title={facts.name}>
        {facts.name}
      </p>
      {billing.kind === 'monthly' ? (
        <PackageSwitches facts={facts} billing={billing} />
      ) : (
        <>
          <div className={classes['mode']}>
            <span className={classes['hint']}>{t('mode.configuration')}</span>
            <RuleChip rule="CFG-4" />
          </div>
          <MonthlySwitch facts={facts} />
        </>
      )}
    </li>
  );
}

function PackageSwitches({ facts, billing }: { facts: ResourceFacts; billing: MonthlyBilling }) {
  const t = useTranslate();
  const effectText = useEffectText();
  const { choices, choose } = useForecastPage();
  const { id, switches } = facts;
  const { whatIf } = choices;
  const isSkipped = whatIf.skipped?.includes(id) === true;
  const isBegun = whatIf.toConfiguration?.includes(id) === true;
  return (
    <>
      <p className={classes['hint']}>{t('forecast.if.until', { date: billing.expiresOn })}</p>
      {switches.canSkip || isSkipped ? (
        <OneSwitch
          facts={facts}
          label={t('forecast.if.skip')}
          checked={isSkipped}
          onTurn={() => choose({ whatIf: withSkipped(whatIf, id) })}
          effect={effectText({ kind: 'skipped', id })}
        />
      ) : (
        <p className={classes['hint']}>{t('forecast.if.not-renewed-anyway')}</p>
      )}
      {switches.canBegin || isBegun ? (
        <OneSwitch
          facts={facts}
          label={t('forecast.if.begin')}
          checked={isBegun}
          onTurn={() => choose({ whatIf: withToConfiguration(whatIf, id) })}
          effect={effectText({ kind: 'toConfiguration', id })}
        />
      ) : (
        <p className={classes['hint']}>{t('forecast.if.cannot-begin')}</p>
      )}
    </>
  );
}

function MonthlySwitch({ facts }: { facts: ResourceFacts }) {
  const t = useTranslate();
  const effectText = useEffectText();
  const { view, choices, choose } = useForecastPage();
  const { whatIf } = choices;
  const { id, switches } = facts;
  const [term] = switches.terms;
  const set = whatIf.toMonthly?.find(({ resource }) => resource === id);
  const change = (to: ToMonthly | undefined) =>
    choose({ whatIf: to === undefined ? withoutToMonthly(whatIf, id) : withToMonthly(whatIf, to) });
  if (set === undefined && term === undefined) {
    return <p className={classes['hint']}>{t('forecast.if.cannot-monthly')}</p>;
  }
  const turn = () => {
    const start = view.shown?.start.date;
    const isOn = set !== undefined || term === undefined || start === undefined;
    // 00:00 of today is over, so that the next midnight is the first that there is (CFG-4).
    change(isOn ? undefined : { resource: id, on: addDays(start, 1), term });
  };
  return (
    <>
      <OneSwitch
        facts={facts}
        label={t('forecast.if.monthly')}
        checked={set !== undefined}
        onTurn={turn}
        effect={set && effectText({ kind: 'toMonthly', id })}
      />
      {set !== undefined && <ToMonthlyFields set={set} terms={switches.terms} name={facts.name} onChange={change} />}
    </>
  );
}

interface OneSwitchProps {
  readonly facts: ResourceFacts;
  readonly label: string;
  readonly checked: boolean;
  readonly onTurn: () => void;
  readonly effect: string | undefined;
}

/** A switch with what it does under it. Its whole name, with the resource's, is only read out. */
function OneSwitch({ facts, label, checked, onTurn, effect }: OneSwitchProps) {
  const t = useTranslate();
  return (
    <div className={classes['switch']}>
      <Switch
        size="xs"
        withThumbIndicator={false}
        label={label}
        aria-label={t('forecast.if.of-resource', { what: label, name: facts.name })}
        checked={checked}
        onChange={onTurn}
      />
      <EffectLine text={effect} />
    </div>
  );
}
