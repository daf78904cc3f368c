import { useElementSize } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { FOCUS_HOME } from '../../../state/focus-home.ts';
import { GridActionsProvider } from './grid-actions.tsx';
import { GridMenu, useGridMenu } from './GridMenu.tsx';
import { GridEmpty } from './GridEmpty.tsx';
import { GridStatus } from './GridStatus.tsx';
import { GridFactsProvider } from './GridFactsProvider.tsx';
import classes from './grid.module.css';
import { ListHomeProvider } from './list-home.ts';
import { RangeProvider } from './range-store.ts';
import { Sheet } from './Sheet.tsx';
import { sheetColumns } from './sheet-columns.tsx';
import { GridToolbar } from './toolbar/GridToolbar.tsx';
import { useGridActionsOf } from './use-grid-actions.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridScope } from './use-grid-scope.ts';
import { useActiveLine, useJump } from './use-jump.ts';
import { useLineDrag } from './use-line-drag.ts';
import { useRangeDrawing } from './use-range-drawing.ts';

/** Pixels: with the details beside it, a grid in a small window has no room for sums that stay. */
const NARROW = 860;

/** The lines of the plan as a spreadsheet: typed, pasted, filled and moved by keyboard and mouse, priced as they change. */
export function PlanGrid() {
  const t = useTranslate();
  const { scope, said, hush } = useGridScope();
  const { cursor, columns: keys } = scope;
  const [home, setHome] = useState<HTMLElement | null>(null);
  const frame = useRef<HTMLElement | null>(null);
  const { menu, open: openMenu, close: closeMenu } = useGridMenu(() => frame.current);
  const takeFrame = useCallback((element: HTMLElement | null) => {
    frame.current = element;
    setHome(element);
  }, []);
  const { ref: measure, width } = useElementSize();
  const isNarrow = width > 0 && width < NARROW;
  const columns = useMemo(() => sheetColumns(t, keys, isNarrow), [t, keys, isNarrow]);
  const gridKeys = useGridKeys(scope, openMenu);
  const drag = useLineDrag(scope, frame);
  const drawing = useRangeDrawing(cursor);
  const clipboard = useGridClipboard(scope);
  const actions = useGridActionsOf({ scope, drag, openMenu, isReplacing: gridKeys.isReplacing });
  const { status, view } = scope.page.prices;
  const isStale = status !== 'priced' && view !== null;
  useJump(scope);
  useActiveLine(scope);
  return (
    <section ref={measure} className={classes['area']} data-stale={isStale || undefined} aria-label={t('plan.grid')}>
      <GridToolbar scope={scope} />
      <GridActionsProvider value={actions}>
        <RangeProvider value={cursor.store}>
          <GridFactsProvider page={scope.page}>
            <ListHomeProvider value={home}>
              {/* The grid inside has the roles; this frame only hears what happens in it. */}
              {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
              <div
                ref={takeFrame}
                className={classes['frame']}
                {...FOCUS_HOME}
                onFocus={({ target, currentTarget }) => {
                  if (target === currentTarget) cursor.focus();
                }}
                onKeyDown={gridKeys.onKeyDown}
                onPointerMove={drawing.onPointerMove}
                onPointerUp={drawing.onPointerUp}
                onDragOver={drag.onDragOver}
                onDrop={drag.onDrop}
                {...clipboard}
              >
                <Sheet
                  scope={scope}
                  columns={columns}
                  onKeepText={gridKeys.keepText}
                  onCellKeyDown={gridKeys.onCellKeyDown}
                  onCellMouseDown={drawing.onCellMouseDown}
                  onCellClick={drawing.onCellClick}
                  openMenu={openMenu}
                />
                <GridEmpty scope={scope} />
                {drag.mark !== null && <div className={classes['mark']} style={{ top: drag.mark }} />}
                {menu !== null && <GridMenu scope={scope} menu={menu} onClose={closeMenu} />}
              </div>
            </ListHomeProvider>
          </GridFactsProvider>
        </RangeProvider>
      </GridActionsProvider>
      <GridStatus scope={scope} said={said} onHush={hush} />
    </section>
  );
}
