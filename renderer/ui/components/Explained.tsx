import { Popover, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './Explained.module.css';

interface ExplainedProps {
  readonly name: string;
  /** Pixels to leave free below the name: for the amount that it is about. */
  readonly below?: number;
  /** A sentence or two; `close` is for what leads away from it. */
  readonly children: (close: () => void) => ReactNode;
}

/** The name of a figure; opens what the figure is. */
export function Explained({ name, below = 8, children }: ExplainedProps) {
  const t = useTranslate();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={340}
      position="bottom-start"
      offset={below}
      withArrow
      trapFocus
      returnFocus
      withRoles
    >
      <Popover.Target>
        <UnstyledButton
          className={classes['name']}
          aria-label={t('plan.summary.explain', { name })}
          onClick={() => setOpened(!opened)}
        >
          {name}
          <IconInfoCircle size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        {/* The focus of whoever opens it by keyboard. */}
        <div className={classes['explained']} tabIndex={-1} data-autofocus>
          {children(close)}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
