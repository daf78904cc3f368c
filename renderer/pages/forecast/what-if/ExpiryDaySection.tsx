import { LAST_EXPIRY_DAY } from '../../../../shared/account/forecast-choices.ts';
import { withExpiryDay } from '../../../../shared/forecast/options.ts';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import formClasses from '../../../ui/form/form.module.css';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { useEffectText } from './effects.tsx';
import { EffectLine, SwitchSection } from './SwitchSection.tsx';
import classes from './what-if.module.css';

const OFF = 'off';
const DAYS = Array.from({ length: LAST_EXPIRY_DAY }, (_, index) => index + 1);

/** All packages end on one day of the month from their next renewal on: off, or which day. */
export function ExpiryDaySection() {
  const t = useTranslate();
  const effectText = useEffectText();
  const { choices, choose } = useForecastPage();
  const { whatIf } = choices;
  const options = [
    { value: OFF, label: t('forecast.if.expiry-day.off') },
    ...DAYS.map((day) => ({ value: `${day}`, label: t('forecast.if.expiry-day.of', { day }) })),
  ];
  const change = (value: string) =>
    choose({ whatIf: withExpiryDay(whatIf, value === OFF ? undefined : Number(value)) });
  return (
    <SwitchSection title={t('forecast.if.expiry-day')}>
      <div className={formClasses['fields']}>
        <ChoiceField
          name="expiryDay"
          label={t('forecast.if.expiry-day')}
          labelHidden
          value={whatIf.expiryDay === undefined ? OFF : `${whatIf.expiryDay}`}
          choices={options}
          onChange={change}
        />
      </div>
      {whatIf.expiryDay !== undefined && (
        <>
          <EffectLine text={effectText({ kind: 'expiryDay' })} />
          <p className={classes['hint']}>{t('forecast.if.expiry-day.assumption')}</p>
        </>
      )}
    </SwitchSection>
  );
}
