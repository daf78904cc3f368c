import { NumberInput, Text } from '@mantine/core';
import type { NumberRange } from '../../../shared/catalog/price-filter.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { FilterChip } from './FilterChip.tsx';
import classes from './RangeFilter.module.css';

interface RangeFilterProps {
  readonly name: string;
  /** The unit of both bounds, if it is not the name. */
  readonly unit?: string;
  readonly range: NumberRange;
  readonly onChange: (range: NumberRange) => void;
}

/** A filter of two bounds, both of which may be left open. */
export function RangeFilter({ name, unit, range, onChange }: RangeFilterProps) {
  const t = useTranslate();
  const suffix = unit === undefined ? '' : ` ${unit}`;
  const words = rangeText(t, range);
  const reversed = range.min !== null && range.max !== null && range.min > range.max;
  const bound = (side: 'min' | 'max', label: string) => (
    <NumberInput
      label={label}
      size="xs"
      min={0}
      max={99_999}
      hideControls
      allowDecimal={false}
      suffix={suffix}
      value={range[side] ?? ''}
      onChange={(value) => onChange({ ...range, [side]: value === '' ? null : Number(value) })}
    />
  );
  return (
    <FilterChip
      name={name}
      value={words === null ? null : words + suffix}
      onClear={() => onChange({ min: null, max: null })}
    >
      <div className={classes['bounds']}>
        {bound('min', t('prices.range.from'))}
        {bound('max', t('prices.range.to'))}
      </div>
      {reversed && (
        <Text role="alert" size="xs" c="var(--cd-blocked)" mt={8} maw={200}>
          {t('prices.range.reversed')}
        </Text>
      )}
    </FilterChip>
  );
}

function rangeText(t: Translate, { min, max }: NumberRange): string | null {
  if (min !== null && max !== null) return min === max ? String(min) : t('prices.range.between', { min, max });
  if (min !== null) return t('prices.range.atLeast', { min });
  return max === null ? null : t('prices.range.atMost', { max });
}
