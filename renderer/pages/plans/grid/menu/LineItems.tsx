import { Menu } from '@mantine/core';
import {
  IconArrowBarDown,
  IconArrowDown,
  IconArrowUp,
  IconCoin,
  IconCopyPlus,
  IconEraser,
  IconFolder,
  IconLayoutSidebarRight,
  IconRowInsertBottom,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { useApplyCheapest } from '../../apply/apply-context.tsx';
import { clearRange, fillRange } from '../commands/cell-commands.ts';
import { addLine, duplicate, remove, shift } from '../commands/line-commands.ts';
import { type GridScope, targets, whyUnmovable } from '../commands/scope.ts';
import classes from '../grid.module.css';
import { useSelection } from '../range-store.ts';
import { BoughtItems } from './BoughtItems.tsx';
import { MoveItems } from './MoveItems.tsx';

/** What can be done with the lines that are selected, each with its keys. */
export function LineItems({ scope }: { scope: GridScope }) {
  const t = useTranslate();
  const apply = useApplyCheapest();
  // While the menu is open, new prices can sort the lines anew.
  useSelection(scope.cursor.store);
  const ids = targets(scope);
  const count = ids.length;
  const reason = whyUnmovable(scope, ids);
  const why = reason === null ? {} : { title: t(`plan.grid.not-moved.${reason}`) };
  return (
    <>
      {item(IconRowInsertBottom, t('plan.grid.add-line'), 'Ctrl+Enter', () => addLine(scope))}
      {item(IconCopyPlus, t('plan.grid.duplicate', { count }), 'Ctrl+Shift+D', () => duplicate(scope), count === 0)}
      {item(IconArrowBarDown, t('plan.grid.fill-down'), 'Ctrl+D', () => fillRange(scope))}
      {item(IconEraser, t('plan.grid.clear'), 'Del', () => clearRange(scope))}
      <Menu.Divider />
      <div {...why}>
        <Menu.Item
          leftSection={<IconArrowUp size={16} aria-hidden />}
          rightSection={<Keys keys="Alt+↑" />}
          disabled={reason !== null}
          onClick={() => shift(scope, -1)}
        >
          {t('plan.grid.move-up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} aria-hidden />}
          rightSection={<Keys keys="Alt+↓" />}
          disabled={reason !== null}
          onClick={() => shift(scope, 1)}
        >
          {t('plan.grid.move-down')}
        </Menu.Item>
      </div>
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item leftSection={<IconFolder size={16} aria-hidden />}>{t('plan.grid.move-to')}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown className={classes['groups'] ?? ''}>
          <MoveItems scope={scope} />
        </Menu.Sub.Dropdown>
      </Menu.Sub>
      <Menu.Divider />
      <Menu.Item leftSection={<IconCoin size={16} aria-hidden />} onClick={() => apply.open(ids)}>
        {t('plan.grid.cheapest')}
      </Menu.Item>
      <BoughtItems scope={scope} />
      {item(IconLayoutSidebarRight, t('plan.grid.details'), 'Alt+Enter', () =>
        scope.page.setView({ detailsOpen: true }),
      )}
      <Menu.Divider />
      {item(IconTrash, t('plan.grid.delete', { count }), 'Ctrl+-', () => remove(scope), count === 0)}
    </>
  );
}

function item(Icon: typeof IconTrash, text: string, keys: string, onClick: () => void, disabled = false) {
  return (
    <Menu.Item
      leftSection={<Icon size={16} aria-hidden />}
      rightSection={<Keys keys={keys} />}
      disabled={disabled}
      onClick={onClick}
    >
      {text}
    </Menu.Item>
  );
}

/** The keys that do the same; whoever reads by ear finds them in the list of keys. */
function Keys({ keys }: { keys: string }) {
  return (
    <kbd className={classes['kbd']} aria-hidden>
      {keys}
    </kbd>
  );
}
