import { useState } from 'react';
import { termText } from '../../../../shared/billing/result-text.ts';
import type { Term } from '../../../../shared/catalog/schema.ts';
import type { ToMonthly } from '../../../../shared/forecast/options.ts';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import formClasses from '../../../ui/form/form.module.css';
import { TextField } from '../../../ui/form/TextField.tsx';
import { WithCalendar } from '../../../ui/components/WithCalendar.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { readDayWithin } from './recharge-draft.ts';
import classes from './what-if.module.css';

interface ToMonthlyFieldsProps {
  readonly set: ToMonthly;
  /** That all of its products have. */
  readonly terms: readonly Term[];
  /** Of the resource. */
  readonly name: string;
  readonly onChange: (to: ToMonthly) => void;
}

/** From which day a resource is a monthly package, and what is bought: edited where it stands. */
export function ToMonthlyFields({ set, terms, name, onChange }: ToMonthlyFieldsProps) {
  const t = useTranslate();
  const offered = terms.includes(set.term) ? terms : [set.term, ...terms];
  return (
    <fieldset className={`${classes['toMonthly'] ?? ''} ${formClasses['fields'] ?? ''}`}>
      <legend className={classes['readOut']}>
        {t('forecast.if.of-resource', { what: t('forecast.if.monthly'), name })}
      </legend>
      <ChangeDay stored={set.on} onStore={(on) => onChange({ ...set, on })} />
      <ChoiceField
        name="term"
        label={t('forecast.if.monthly.term')}
        value={set.term}
        choices={offered.map((value) => ({ value, label: termText(t, value) }))}
        onChange={(term) => onChange({ ...set, term })}
      />
    </fieldset>
  );
}

/** Stored from the calendar at once, typed on Enter or when the field is left: every change is a step to undo. */
function ChangeDay({ stored, onStore }: { stored: string; onStore: (day: string) => void }) {
  const t = useTranslate();
  const { view } = useForecastPage();
  const [text, setText] = useState(stored);
  const [before, setBefore] = useState(stored);
  if (stored !== before) {
    setBefore(stored);
    setText(stored);
  }
  const bounds = { from: view.shown?.start.date, to: view.shown?.days.at(-1)?.date };
  const read = readDayWithin(text, bounds);
  const store = (typed: string) => {
    setText(typed);
    const day = readDayWithin(typed, bounds);
    if (day.ok && day.value !== stored) onStore(day.value);
  };
  const label = t('forecast.if.monthly.day');
  return (
    <WithCalendar label={label} date={read.ok ? read.value : null} onChange={store}>
      {(button) => (
        <TextField
          name="on"
          label={label}
          value={text}
          onChange={setText}
          onBlur={() => store(text)}
          onKeyDown={({ key }) => key === 'Enter' && store(text)}
          rightSection={button}
          fault={read.ok ? undefined : read.error}
        />
      )}
    </WithCalendar>
  );
}
