import { Checkbox } from '@mantine/core';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import type { FilterChoice } from './choices.ts';
import classes from './ChoiceFilter.module.css';
import { wholeNumber } from '../../ui/names/format.ts';
import { FilterChip } from './FilterChip.tsx';

interface ChoiceFilterProps {
  readonly name: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A filter of values to tick; none ticked lets everything through. */
export function ChoiceFilter({ name, choices, chosen, onChange }: ChoiceFilterProps) {
  const t = useTranslate();
  const labels = choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const [first, ...more] = labels;
  const several = { first: first ?? '', count: more.length, all: labels.length };
  const value = more.length > 0 ? t('prices.filter.more', several) : (first ?? null);
  return (
    <FilterChip name={name} value={value} onClear={() => onChange([])}>
      <Checkbox.Group aria-label={name} value={[...chosen]} onChange={onChange} className={classes['choices']}>
        {choices.map(({ value: choice, label, count }) => (
          <Checkbox
            key={choice}
            value={choice}
            size="xs"
            className={classes['choice']}
            label={
              <>
                <span>{label}</span>
                <span className={classes['count']}>{wholeNumber(count)}</span>
              </>
            }
          />
        ))}
      </Checkbox.Group>
    </FilterChip>
  );
}
