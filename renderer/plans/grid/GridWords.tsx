import { type ReactNode, useMemo } from 'react';
import { useCatalog } from '../../calculator/catalog-context.tsx';
import { useLanguage, useTranslate } from '../../i18n/I18nProvider.tsx';
import type { PlanDesk } from '../desk/plan-desk.tsx';
import { CellNamesProvider, GroupTotalsProvider, LineFactsProvider, TicksProvider } from './grid-words.tsx';
import { unmovable } from './line-drop.ts';
import { lineIds } from './row-key.ts';

interface GridWordsProps {
  readonly desk: PlanDesk;
  readonly children: ReactNode;
}

/** Gives the cells what they say, each kind apart: a cell is drawn again only when its own words change. */
export function GridWords({ desk, children }: GridWordsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const { plan, rows, view } = desk;
  const groups = useMemo(() => new Map(plan.groups.map(({ id, name }) => [id, name])), [plan.groups]);
  const names = useMemo(() => ({ t, language, catalog, groups }), [t, language, catalog, groups]);
  const facts = useLineFactsOf(desk);
  const priced = desk.prices.view?.groups;
  const totals = useMemo(() => new Map((priced ?? []).map((group) => [group.id ?? '', group.totals])), [priced]);
  const ticks = useMemo(() => {
    if (view.selected.size === 0) return { all: false, some: false };
    const ids = lineIds(rows);
    return { all: ids.every((id) => view.selected.has(id)), some: true };
  }, [rows, view.selected]);
  return (
    <CellNamesProvider value={names}>
      <LineFactsProvider value={facts}>
        <GroupTotalsProvider value={totals}>
          <TicksProvider value={ticks}>{children}</TicksProvider>
        </GroupTotalsProvider>
      </LineFactsProvider>
    </CellNamesProvider>
  );
}

function useLineFactsOf({ plan, stored, scenario, view }: PlanDesk) {
  const isSorted = view.sort !== null;
  const own = scenario === undefined ? null : stored.plan.lines;
  return useMemo(() => {
    const shared = own && new Set(own.map(({ id }) => id));
    return {
      numbers: new Map(plan.lines.map(({ id }, index) => [id, index + 1])),
      unmovable: (id: string) => unmovable({ isSorted, shared }, [id]),
    };
  }, [plan.lines, own, isSorted]);
}
