import { Combobox } from '@mantine/core';
import { useCoveredText } from '../amounts/hidden-amounts.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './TypeOptionRow.module.css';
import type { TypeOption } from './type-options.ts';

/** One type in the list: what it costs beside its code, what it is below. */
export function TypeOptionRow({ option, active }: { option: TypeOption; active: boolean }) {
  const t = useTranslate();
  const covered = useCoveredText();
  const { type, name, specs, prices, soldOut } = option;
  return (
    <Combobox.Option value={type} active={active} className={classes['type'] ?? ''}>
      <span className={classes['typeHead']}>
        <span className={classes['code']}>{type}</span>
        {soldOut && <span className={classes['soldOut']}>{t('calc.soldOut')}</span>}
        <span className={classes['prices']}>{covered(prices)}</span>
      </span>
      <span className={classes['typeFacts']}>{[name, specs].filter((part) => part !== '').join(' · ')}</span>
    </Combobox.Option>
  );
}
