import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPencil, IconPlus, IconTicket, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { cashOf, type LedgerEntry } from '../../../../shared/account/ledger.ts';
import { ZERO } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { DeleteDialog } from '../../../ui/components/DeleteDialog.tsx';
import classes from '../../../ui/table/plain-table.module.css';
import { withoutEntry } from './entry-draft.ts';
import type { LedgerRow } from './ledger-view.ts';

interface LedgerTableProps {
  readonly rows: readonly LedgerRow[];
  /** The entry whose form is open. */
  readonly editing: string | undefined;
  readonly onEdit: (id: string) => void;
}

/** The entries, the newest first, with the cash after each. */
export function LedgerTable({ rows, editing, onEdit }: LedgerTableProps) {
  const t = useTranslate();
  const [opening, setOpening] = useState<LedgerEntry | null>(null);
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['scroller']} tabIndex={0} aria-label={t('account.ledger')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('account.entry.date')}</th>
            <th scope="col">{t('account.entry.kind')}</th>
            <th scope="col" className={classes['wide'] ?? ''}>
              {t('account.entry.note')}
            </th>
            <th scope="col" data-numeric>
              {t('account.entry.amount')}
            </th>
            <th scope="col" data-numeric>
              {t('account.entry.balance')}
            </th>
            <th scope="col">{t('account.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <EntryRow
              key={row.entry.id}
              row={row}
              open={row.entry.id === editing}
              onEdit={onEdit}
              onDeleteOpening={setOpening}
            />
          ))}
        </tbody>
      </table>
      <OpeningDialog entry={opening} onClose={() => setOpening(null)} />
      {rows.length === 0 && <p className={classes['nothing']}>{t('account.ledger.none')}</p>}
    </section>
  );
}

/** Asks before an opening balance is deleted, and says what becomes of the cash. */
function OpeningDialog({ entry, onClose }: { entry: LedgerEntry | null; onClose: () => void }) {
  const t = useTranslate();
  const today = useChinaDay();
  const { current, update } = useAccounts();
  const amountText = useAmountText();
  if (entry === null || current === undefined) return null;
  const after = current.ledger.filter(({ id }) => id !== entry.id);
  return (
    <DeleteDialog
      opened
      title={t('delete.opening.title', { date: entry.date })}
      text={t('delete.opening.text', {
        name: current.name,
        before: amountText(cashOf(current.ledger, today)),
        after: amountText(cashOf(after, today)),
      })}
      onClose={onClose}
      onDelete={() =>
        update('remove-entry', (account) => withoutEntry(account, entry.id), {
          about: `${t('entry.opening')} ${entry.date}`,
          backedUp: true,
        })
      }
    />
  );
}

interface EntryRowProps {
  readonly row: LedgerRow;
  readonly open: boolean;
  readonly onEdit: (id: string) => void;
  /** The opening balance is what all others count from: it is asked for. */
  readonly onDeleteOpening: (entry: LedgerEntry) => void;
}

function EntryRow({ row: { entry, effect, balance }, open, onEdit, onDeleteOpening }: EntryRowProps) {
  const t = useTranslate();
  const { update } = useAccounts();
  const remove = () =>
    update('remove-entry', (account) => withoutEntry(account, entry.id), { about: `${named.kind} ${named.date}` });
  const Sign = balance === null ? IconTicket : effect < ZERO ? IconMinus : IconPlus;
  const named = { kind: t(`entry.${entry.kind}`), date: entry.date };
  return (
    <tr data-open={open || undefined}>
      <td>{entry.date}</td>
      <td>
        <span className={classes['kind']} data-sign={balance === null ? 'coupon' : effect < ZERO ? 'out' : 'in'}>
          <Sign size={14} aria-hidden />
          {named.kind}
        </span>
      </td>
      <td className={classes['note']}>
        {entry.coupon !== undefined && <span className={classes['chip']}>{entry.coupon}</span>}
        {entry.note}
      </td>
      <td data-numeric>
        <Amount amount={effect} signed />
      </td>
      <td data-numeric>{balance === null ? t('account.none') : <Amount amount={balance} />}</td>
      <td data-actions>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('account.entry.edit', named)}
          onClick={() => onEdit(entry.id)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('account.entry.remove', named)}
          onClick={() => (entry.kind === 'opening' ? onDeleteOpening(entry) : remove())}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}
