import { Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconChecks,
  IconPencil,
  IconRowInsertBottom,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { beginRename, deleteGroup, selectGroup, shiftGroup } from '../commands/group-commands.ts';
import { addAt } from '../commands/line-commands.ts';
import type { GridScope } from '../commands/scope.ts';

/** What can be done with a group. */
export function GroupItems({ scope, id }: { scope: GridScope; id: string }) {
  const t = useTranslate();
  const { groups } = scope.page.plan;
  const place = groups.findIndex((group) => group.id === id);
  return (
    <>
      {/* The menu gives the focus back when it closes; the name is edited after that. */}
      <Menu.Item
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => setTimeout(() => beginRename(scope, id), 0)}
      >
        {t('plan.grid.group.rename')}
      </Menu.Item>
      <Menu.Item leftSection={<IconRowInsertBottom size={16} aria-hidden />} onClick={() => addAt(scope, id)}>
        {t('plan.grid.group.add-line')}
      </Menu.Item>
      <Menu.Item leftSection={<IconChecks size={16} aria-hidden />} onClick={() => selectGroup(scope, id)}>
        {t('plan.grid.group.select')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconArrowUp size={16} aria-hidden />}
        disabled={place <= 0}
        onClick={() => shiftGroup(scope, id, -1)}
      >
        {t('plan.grid.group.up')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowDown size={16} aria-hidden />}
        disabled={place === groups.length - 1}
        onClick={() => shiftGroup(scope, id, 1)}
      >
        {t('plan.grid.group.down')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => deleteGroup(scope, id)}>
        {t('plan.grid.group.delete')}
      </Menu.Item>
    </>
  );
}
