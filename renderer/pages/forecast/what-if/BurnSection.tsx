import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { withBurn } from '../../../../shared/forecast/options.ts';
import formClasses from '../../../ui/form/form.module.css';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useTyped } from '../../../state/saving/typing.ts';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { readBurn, steppedBurn } from './burn.ts';
import { useEffectText } from './effects.tsx';
import { EffectLine, SwitchSection } from './SwitchSection.tsx';
import classes from './what-if.module.css';

/** A percentage on what is billed by configuration and by consumption: typed, or by tens. */
export function BurnSection() {
  const t = useTranslate();
  const effectText = useEffectText();
  const { choices, choose } = useForecastPage();
  const { whatIf } = choices;
  const change = (burn: string | undefined) => {
    if (burn !== whatIf.burn) choose({ whatIf: withBurn(whatIf, burn) });
  };
  return (
    <SwitchSection title={t('forecast.if.burn')}>
      <div className={`${classes['burn'] ?? ''} ${formClasses['fields'] ?? ''}`}>
        <ActionIcon
          size={30}
          variant="default"
          aria-label={t('forecast.if.burn.down')}
          onClick={() => change(steppedBurn(whatIf.burn, -1))}
        >
          <IconMinus size={14} aria-hidden />
        </ActionIcon>
        <BurnField stored={whatIf.burn ?? '0'} onStore={change} />
        <ActionIcon
          size={30}
          variant="default"
          aria-label={t('forecast.if.burn.up')}
          onClick={() => change(steppedBurn(whatIf.burn, 1))}
        >
          <IconPlus size={14} aria-hidden />
        </ActionIcon>
        <span className={classes['hint']}>{t('forecast.if.burn.hint')}</span>
      </div>
      <EffectLine text={whatIf.burn === undefined ? undefined : effectText({ kind: 'burn' })} />
    </SwitchSection>
  );
}

interface BurnFieldProps {
  readonly stored: string;
  readonly onStore: (burn: string | undefined) => void;
}

function BurnField({ stored, onStore }: BurnFieldProps) {
  const t = useTranslate();
  const [text, setText] = useState(stored);
  const [before, setBefore] = useState(stored);
  if (stored !== before) {
    // Changed by a button, by undo, by another scenario: what was typed gives way.
    setBefore(stored);
    setText(stored);
  }
  useTyped(text !== stored);
  const reading = readBurn(text);
  const store = () => {
    if (reading.ok) onStore(reading.value);
  };
  return (
    <TextField
      name="burn"
      className={classes['percentage'] ?? ''}
      label={t('forecast.if.burn.field')}
      labelHidden
      value={text}
      onChange={setText}
      onBlur={store}
      onKeyDown={({ key }) => key === 'Enter' && store()}
      rightSection={<span aria-hidden>{t('forecast.if.burn.unit')}</span>}
      fault={reading.ok ? undefined : reading.error}
    />
  );
}
