import { Menu } from '@mantine/core';
import { IconFolder, IconFolderOff, IconFolderPlus } from '@tabler/icons-react';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { moveToGroup, moveToNewGroup } from '../commands/line-commands.ts';
import type { GridScope } from '../commands/scope.ts';
import classes from '../grid.module.css';

/** The groups that lines can be moved to. */
export function MoveItems({ scope }: { scope: GridScope }) {
  const t = useTranslate();
  return (
    <>
      {scope.page.plan.groups.map(({ id, name }) => (
        <Menu.Item
          key={id}
          leftSection={<IconFolder size={16} aria-hidden />}
          onClick={() => moveToGroup(scope, id)}
          classNames={{ itemLabel: classes['cut'] ?? '' }}
        >
          {name.trim() === '' ? t('plan.grid.group.unnamed') : name}
        </Menu.Item>
      ))}
      <Menu.Item leftSection={<IconFolderOff size={16} aria-hidden />} onClick={() => moveToGroup(scope, '')}>
        {t('plan.no-group')}
      </Menu.Item>
      <Menu.Item leftSection={<IconFolderPlus size={16} aria-hidden />} onClick={() => moveToNewGroup(scope)}>
        {t('plan.grid.group.new')}
      </Menu.Item>
    </>
  );
}
