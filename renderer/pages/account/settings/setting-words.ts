import { money } from '../../../../shared/money/index.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { SETTING_ROWS, type ReadingKey, type SettingKey, isReading } from './setting-rows.ts';

/** A value of a setting in words. */
export function useSettingWords(): (setting: SettingKey, value: string) => string {
  const t = useTranslate();
  const amountText = useAmountText();
  return (setting, value) => {
    if (isReading(setting)) return t(readingKey(setting, value));
    const { form } = SETTING_ROWS[setting];
    return form === 'amount' ? amountText(money(value)) : form === 'share' ? `${value}%` : value;
  };
}

/** The message of one reading of a rule. */
export function readingKey(setting: ReadingKey, value: string) {
  switch (setting) {
    case 'thresholdIncluded':
      return value === 'true' ? 'reading.thresholdIncluded.true' : 'reading.thresholdIncluded.false';
    case 'couponsThatCount':
      return value === 'all' ? 'reading.couponsThatCount.all' : 'reading.couponsThatCount.fitting';
    case 'couponsCountForDisksAndAddresses':
      return value === 'true' ? 'reading.couponsCountForDisks.true' : 'reading.couponsCountForDisks.false';
    case 'vmStops':
      return value === 'after-24-hours' ? 'reading.vmStops.after-24-hours' : 'reading.vmStops.at-once';
    case 'billFractions':
      return value === 'dropped' ? 'reading.billFractions.dropped' : 'reading.billFractions.carried';
    default:
      return value === 'earliest-first' ? 'order.earliest-first' : 'order.smallest-first';
  }
}
