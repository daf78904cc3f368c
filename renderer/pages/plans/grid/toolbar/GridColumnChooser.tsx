import { ActionIcon, Checkbox, Popover, Tooltip } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import type { PlanPageState } from '../../page-state/plan-page.tsx';
import { OPTIONAL_COLUMNS } from '../grid-columns.ts';
import { columnTitle } from '../sheet-columns.tsx';
import classes from './toolbar.module.css';

/** Which columns are on screen. */
export function GridColumnChooser({ page: { view, setView } }: { page: PlanPageState }) {
  const t = useTranslate();
  const [opened, setOpened] = useState(false);
  const title = t('plan.grid.columns');
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <Tooltip label={title} disabled={opened}>
          <ActionIcon size={28} variant="default" aria-label={title} onClick={() => setOpened(!opened)}>
            <IconColumns3 size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={title}>
        <Checkbox.Group
          aria-label={title}
          value={OPTIONAL_COLUMNS.filter((key) => !view.hidden.has(key))}
          onChange={(shown: string[]) =>
            setView({ hidden: new Set(OPTIONAL_COLUMNS.filter((key) => !shown.includes(key))) })
          }
        >
          <div className={classes['choices']}>
            {OPTIONAL_COLUMNS.map((key) => (
              <Checkbox
                key={key}
                value={key}
                size="xs"
                className={classes['choice'] ?? ''}
                label={columnTitle(t, key)}
              />
            ))}
          </div>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
