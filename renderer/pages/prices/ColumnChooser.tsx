import { Button, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './ChoiceFilter.module.css';
import { type ColumnId, optionalColumns } from './columns.ts';

interface ColumnChooserProps {
  readonly hidden: readonly ColumnId[];
  readonly onChange: (hidden: readonly ColumnId[]) => void;
}

/** Which columns are on screen. */
export function ColumnChooser({ hidden, onChange }: ColumnChooserProps) {
  const t = useTranslate();
  const columns = optionalColumns();
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('prices.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={t('prices.columns')}>
        <Checkbox.Group
          aria-label={t('prices.columns')}
          className={classes['choices']}
          value={columns.map(({ id }) => id).filter((id) => !hidden.includes(id))}
          onChange={(shown: string[]) => onChange(columns.map(({ id }) => id).filter((id) => !shown.includes(id)))}
        >
          {columns.map(({ id, label }) => (
            <Checkbox key={id} value={id} size="xs" className={classes['choice']} label={t(label)} />
          ))}
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
