import { Popover, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './FilterChip.module.css';

interface FilterChipProps {
  readonly name: string;
  /** What is set, in words; null when the filter lets everything through. */
  readonly value: string | null;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** One filter: its name when open, its value when set, and a cross to clear it. Opens what sets it. */
export function FilterChip({ name, value, onClear, children }: FilterChipProps) {
  const t = useTranslate();
  return (
    <div className={classes['chip']} data-set={value !== null || undefined}>
      <Popover position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton className={classes['open']}>
            <span className={classes['text']}>{value === null ? name : t('prices.filter.set', { name, value })}</span>
            {value === null && <IconChevronDown size={14} aria-hidden />}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown p={8} aria-label={name}>
          {children}
        </Popover.Dropdown>
      </Popover>
      {value !== null && (
        <UnstyledButton className={classes['clear']} aria-label={t('prices.filter.clear', { name })} onClick={onClear}>
          <IconX size={14} aria-hidden />
        </UnstyledButton>
      )}
    </div>
  );
}
