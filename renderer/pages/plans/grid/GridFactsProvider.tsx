import { type ReactNode, useMemo } from 'react';
import { useCatalog } from '../../../state/catalog-context.tsx';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { PlanPageState } from '../page-state/plan-page.tsx';
import { CellNamesProvider, GroupFactsProvider, LineFactsProvider, TicksProvider } from './grid-facts.tsx';
import { tickedLines } from './commands/scope.ts';
import { unmovable } from './line-drop.ts';
import { lineIds } from './row-key.ts';

interface GridFactsProps {
  readonly page: PlanPageState;
  readonly children: ReactNode;
}

/** Gives the cells what they say, each kind apart: a cell is drawn again only when its own words change. */
export function GridFactsProvider({ page, children }: GridFactsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const { plan, rows, view } = page;
  const groups = useMemo(() => new Map(plan.groups.map(({ id, name }) => [id, name])), [plan.groups]);
  const names = useMemo(() => ({ t, language, catalog, groups }), [t, language, catalog, groups]);
  const facts = useLineFactsOf(page);
  const groupFacts = useGroupFactsOf(page);
  const ticks = useMemo(() => {
    const count = tickedLines(rows, view.selected).length;
    return { all: count > 0 && count === lineIds(rows).length, some: count > 0 };
  }, [rows, view.selected]);
  return (
    <CellNamesProvider value={names}>
      <LineFactsProvider value={facts}>
        <GroupFactsProvider value={groupFacts}>
          <TicksProvider value={ticks}>{children}</TicksProvider>
        </GroupFactsProvider>
      </LineFactsProvider>
    </CellNamesProvider>
  );
}

function useGroupFactsOf({ plan, prices }: PlanPageState) {
  const priced = prices.view?.groups;
  return useMemo(() => {
    const sizes = new Map<string, number>();
    for (const { group = '' } of plan.lines) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    return { sizes, totals: new Map((priced ?? []).map(({ id, totals }) => [id ?? '', totals])) };
  }, [plan.lines, priced]);
}

function useLineFactsOf({ plan, stored, scenario, view }: PlanPageState) {
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
