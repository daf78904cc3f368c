import { Button } from '@mantine/core';
import { IconPlus, IconReceipt, IconScale } from '@tabler/icons-react';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { PartProps } from '../page-state.ts';
import { useFormDraft } from '../../../ui/form/form-drafts.tsx';
import classes from '../../../ui/table/plain-table.module.css';
import { EntryPanel } from './EntryPanel.tsx';
import { LedgerFilters } from './LedgerFilters.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { type LedgerFilter, ledgerRows } from './ledger-view.ts';
import { ReconcilePanel } from './ReconcilePanel.tsx';

/** The balance as a ledger: every change is an entry, and the balance is their sum. */
export function BalanceTab({ account, panel, onPanel }: PartProps) {
  const t = useTranslate();
  const { value: filter, set: setFilter } = useFormDraft<LedgerFilter>('filter', { kind: 'all', text: '' });
  const rows = ledgerRows(account.ledger, filter);
  const reconcile = () => onPanel({ show: 'reconcile' });
  return (
    <div className={classes['split']}>
      <div className={classes['content']}>
        <div className={classes['toolbar']}>
          <LedgerFilters filter={filter} onFilter={setFilter} shown={rows.length} total={account.ledger.length} />
          <div className={classes['toolbarEnd']}>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => onPanel({ show: 'new-entry' })}
            >
              {t('account.entry.add')}
            </Button>
            <Button size="xs" leftSection={<IconScale size={16} aria-hidden />} onClick={reconcile}>
              {t('account.reconcile')}
            </Button>
          </div>
        </div>
        {account.ledger.length === 0 ? (
          <EmptyState
            icon={IconReceipt}
            title={t('account.ledger.empty.title')}
            text={t('account.ledger.empty.text')}
            action={<Button onClick={reconcile}>{t('account.ledger.empty.action')}</Button>}
          />
        ) : (
          <LedgerTable
            rows={rows}
            editing={panel?.show === 'edit-entry' ? panel.id : undefined}
            onEdit={(id) => onPanel({ show: 'edit-entry', id })}
          />
        )}
      </div>
      <BalancePanel account={account} panel={panel} onPanel={onPanel} />
    </div>
  );
}

function BalancePanel({ account, panel, onPanel }: PartProps) {
  const close = () => onPanel(null);
  if (panel?.show === 'reconcile') return <ReconcilePanel account={account} onClose={close} />;
  if (panel?.show === 'new-entry') return <EntryPanel key="new" account={account} onClose={close} />;
  if (panel?.show !== 'edit-entry') return null;
  const entry = account.ledger.find(({ id }) => id === panel.id);
  return entry === undefined ? null : <EntryPanel key={entry.id} account={account} entry={entry} onClose={close} />;
}
