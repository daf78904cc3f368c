import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { toggleFold } from './commands/group-commands.ts';
import { type LastTicked, tickLines, toggleAll } from './commands/line-commands.ts';
import type { GridScope } from './commands/scope.ts';
import type { GridActions, MenuRequest } from './grid-actions.tsx';
import type { LineDrag } from './use-line-drag.ts';

/** The newest value for what is called later: handlers that stay the same object need it. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

interface ActionGround {
  readonly scope: GridScope;
  readonly drag: LineDrag;
  readonly openMenu: (request: MenuRequest) => void;
  readonly isReplacing: () => boolean;
}

/** What cells ask for, as one object that stays the same. */
export function useGridActionsOf(ground: ActionGround): GridActions {
  const latest = useLatest(ground);
  const lastTicked = useRef<LastTicked | null>(null);
  return useMemo<GridActions>(
    () => ({
      toggleFold: (id) => toggleFold(latest.current.scope, id),
      openMenu: (request) => latest.current.openMenu(request),
      toggleAll: () => toggleAll(latest.current.scope),
      tick(id, checked, isShift) {
        const { scope } = latest.current;
        tickLines(scope, { id, checked, from: isShift ? lastTicked.current : null });
        lastTicked.current = { id, rows: scope.page.rows };
      },
      step: (by) => latest.current.scope.cursor.step(by),
      isReplacing: () => latest.current.isReplacing(),
      dragStart: (id, transfer) => latest.current.drag.start(id, transfer),
      dragEnd: () => latest.current.drag.end(),
    }),
    [latest],
  );
}
