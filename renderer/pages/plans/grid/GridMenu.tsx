import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { GridScope } from './commands/scope.ts';
import type { MenuRequest } from './grid-actions.tsx';
import classes from './grid.module.css';
import { GroupItems } from './menu/GroupItems.tsx';
import { LineItems } from './menu/LineItems.tsx';

/** A menu that was asked for, by its place in the frame of the grid, in pixels. It is kept while it closes. */
export interface OpenMenu extends MenuRequest {
  readonly serial: number;
  readonly opened: boolean;
}

/** The menu of the grid: where it is, and what opens and closes it. */
export function useGridMenu(frameOf: () => HTMLElement | null) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  return {
    menu,
    open({ about, x, y }: MenuRequest) {
      const { left = 0, top = 0 } = frameOf()?.getBoundingClientRect() ?? {};
      const at = { about, x: x - left, y: y - top };
      setMenu((before) => ({ ...at, serial: (before?.serial ?? 0) + 1, opened: true }));
    },
    close: () => setMenu((before) => before && { ...before, opened: false }),
  };
}

interface GridMenuProps {
  readonly scope: GridScope;
  readonly menu: OpenMenu;
  readonly onClose: () => void;
}

/** The menu of lines or of a group, where it was asked for: in the frame of the grid, whose cells would cut it off. */
export function GridMenu({ scope, menu, onClose }: GridMenuProps) {
  const t = useTranslate();
  const { about, serial, opened, x, y } = menu;
  return (
    <Menu
      key={serial}
      opened={opened}
      onClose={() => {
        onClose();
        scope.cursor.focus();
      }}
      position="bottom-start"
      offset={0}
      width={240}
      returnFocus={false}
      // Not by keys: the one that opens it would close it again.
      clickOutsideEvents={['mousedown', 'touchstart']}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes['menuPoint']}
          style={{ left: x, top: y }}
          aria-label={t('plan.grid.menu')}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {about.kind === 'lines' ? <LineItems scope={scope} /> : <GroupItems scope={scope} id={about.id} />}
      </Menu.Dropdown>
    </Menu>
  );
}
