import { ActionIcon, CloseButton, Menu, Tooltip } from '@mantine/core';
import { IconArrowBarDown, IconCoin, IconCopyPlus, IconFolderShare, IconTrash } from '@tabler/icons-react';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { useApplyCheapest } from '../../apply/apply-context.tsx';
import { fillRange } from '../commands/cell-commands.ts';
import { duplicate, remove } from '../commands/line-commands.ts';
import { type GridScope, targets, tickedLines } from '../commands/scope.ts';
import classes from '../grid.module.css';
import { MoveItems } from '../menu/MoveItems.tsx';
import { useSelection } from '../range-store.ts';
import tools from './toolbar.module.css';

/** What can be done with the lines that have a tick, or else with those of the range. */
export function SelectionTools({ scope }: { scope: GridScope }) {
  const t = useTranslate();
  const apply = useApplyCheapest();
  // Drawn again when the range changes: it decides which lines are meant.
  const range = useSelection(scope.cursor.store);
  const ids = targets(scope);
  const count = ids.length;
  const tool = (Icon: typeof IconTrash, label: string, onClick: () => void, disabled = count === 0) => (
    <Tooltip label={label}>
      <ActionIcon size={28} variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={onClick}>
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
  return (
    <div className={tools['selection']}>
      <Ticked scope={scope} />
      {tool(IconCopyPlus, t('plan.grid.duplicate', { count: Math.max(count, 1) }), () => duplicate(scope))}
      {tool(IconArrowBarDown, t('plan.grid.fill-down'), () => fillRange(scope), range === null)}
      <Menu position="bottom-end" width={220} withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Tooltip label={t('plan.grid.move-to')}>
            <ActionIcon
              size={28}
              variant="subtle"
              color="gray"
              aria-label={t('plan.grid.move-to')}
              disabled={count === 0}
            >
              <IconFolderShare size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown className={classes['groups'] ?? ''}>
          <MoveItems scope={scope} />
        </Menu.Dropdown>
      </Menu>
      {tool(IconCoin, t('plan.grid.cheapest'), () => apply.open(ids))}
      {tool(IconTrash, t('plan.grid.delete', { count: Math.max(count, 1) }), () => remove(scope))}
    </div>
  );
}

/** How many lines have a tick; those that are out of view are counted apart, because no command is about them. */
function Ticked({ scope }: { scope: GridScope }) {
  const t = useTranslate();
  const { plan, rows, view, setView } = scope.page;
  const count = tickedLines(rows, view.selected).length;
  const hidden = plan.lines.filter(({ id }) => view.selected.has(id)).length - count;
  if (count + hidden === 0) return null;
  const clear = () => {
    setView({ selected: new Set() });
    scope.cursor.focus();
  };
  return (
    <span className={tools['selected']}>
      {t('plan.grid.selected', { count })}
      {hidden > 0 && ` · ${t('plan.grid.selected.hidden', { count: hidden })}`}
      <CloseButton size="xs" aria-label={t('plan.grid.selected.clear')} onClick={clear} />
    </span>
  );
}
