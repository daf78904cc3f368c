import { Button, VisuallyHidden } from '@mantine/core';
import { IconTableOff } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { NO_FILTER } from '../../../shared/catalog/price-filter.ts';
import { priceTable, type PriceTableRow } from '../../../shared/catalog/price-table.ts';
import { useNavigate } from '../../state/navigation.tsx';
import { usePriceList } from '../../state/price-lists.tsx';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useArchivedLists } from './archived-lists.ts';
import { CompareDialog } from './CompareDialog.tsx';
import { PriceDetails } from './PriceDetails.tsx';
import { PriceGrid } from './PriceGrid.tsx';
import { usePricesView } from './prices-view.ts';
import classes from './PricesPage.module.css';
import { PriceToolbar } from './PriceToolbar.tsx';
import { SelectionBar } from './SelectionBar.tsx';

/** Every price of the list in one table, with details beside it and up to five to compare. */
export function PricesPage() {
  const t = useTranslate();
  const list = usePriceList();
  const all = useMemo(() => priceTable(list), [list]);
  const view = usePricesView(all);
  const details = useDetails(all);
  const archived = useArchivedLists(details.opened);
  const [comparing, setComparing] = useState(false);
  const selected = useSelectedRows(all, view.selected);
  const send = useSendToCalculator();
  return (
    <div className={classes['page']}>
      <VisuallyHidden>
        <h1>{t('page.prices')}</h1>
      </VisuallyHidden>
      <PriceToolbar all={all} view={view} />
      <div className={classes['content']}>
        {view.rows.length === 0 ? (
          <NoMatch onClear={() => view.setFilter(NO_FILTER)} />
        ) : (
          <PriceGrid
            view={view}
            activeId={details.activeId}
            onActivate={details.activate}
            onPick={details.pick}
            onOpen={details.openWithFocus}
            onSend={send}
          />
        )}
        {details.opened && details.row !== undefined && (
          <PriceDetails
            row={details.row}
            archived={archived}
            takeFocus={details.focusAsked}
            onClose={details.close}
            onSend={send}
          />
        )}
      </div>
      <SelectionBar
        rows={selected}
        onRemove={view.toggle}
        onClear={view.clearSelection}
        onCompare={() => setComparing(true)}
      />
      <CompareDialog
        rows={selected}
        opened={comparing && selected.length > 1}
        onClose={() => setComparing(false)}
        onSend={(row) => {
          setComparing(false);
          send(row);
        }}
      />
    </div>
  );
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const t = useTranslate();
  return (
    <div className={classes['empty']}>
      <EmptyState
        icon={IconTableOff}
        title={t('prices.none.title')}
        text={t('prices.none.text')}
        action={<Button onClick={onClear}>{t('prices.filters.clear')}</Button>}
      />
    </div>
  );
}

/** The active row, and whether its details are open; open details follow the active row. */
function useDetails(all: readonly PriceTableRow[]) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const [focusAsked, setFocusAsked] = useState(0);
  const activate = useCallback((row: PriceTableRow) => setActiveId(row.id), []);
  const pick = useCallback((row: PriceTableRow) => {
    setActiveId(row.id);
    setFocusAsked(0);
    setOpened(true);
  }, []);
  const openWithFocus = useCallback((row: PriceTableRow) => {
    setActiveId(row.id);
    setFocusAsked((times) => times + 1);
    setOpened(true);
  }, []);
  const close = useCallback(() => setOpened(false), []);
  const row = all.find(({ id }) => id === activeId);
  return { activeId, row, opened, focusAsked, activate, pick, openWithFocus, close };
}

/** The rows to compare, in the order in which they were picked. */
function useSelectedRows(all: readonly PriceTableRow[], selected: readonly string[]): PriceTableRow[] {
  return useMemo(() => {
    const byId = new Map(all.map((row) => [row.id, row]));
    return selected.flatMap((id) => byId.get(id) ?? []);
  }, [all, selected]);
}

function useSendToCalculator() {
  const navigate = useNavigate();
  return useCallback(
    ({ product, region, type }: PriceTableRow) => navigate({ page: 'calculator', request: { product, region, type } }),
    [navigate],
  );
}
