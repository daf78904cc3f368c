import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { NoticeList } from './NoticeList.tsx';
import classes from './notices.module.css';
import { useNotices } from './use-notices.ts';

/** How many things need doing, on every page; opens what they are. */
export function NoticesButton() {
  const t = useTranslate();
  const notices = useNotices();
  const [opened, setOpened] = useState(false);
  if (notices === null) return null;
  const count = notices.active.length + notices.others.reduce((sum, other) => sum + other.count, 0);
  const label = count === 0 ? t('notices.none') : t('notices.open', { count });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={420} withArrow trapFocus>
      <Popover.Target>
        <Tooltip label={label} disabled={opened}>
          <ActionIcon
            className={classes['bell'] ?? ''}
            variant="subtle"
            color="gray"
            size={32}
            aria-label={label}
            onClick={() => setOpened(!opened)}
          >
            <IconBell size={20} stroke={1.7} aria-hidden />
            {count > 0 && (
              <span className={classes['count']} aria-hidden>
                {count}
              </span>
            )}
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('notices.title')} className={classes['dropdown'] ?? ''}>
        <NoticeList notices={notices} onLeave={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
