import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { ZERO } from '../../../../shared/money/index.ts';
import tableClasses from '../../../ui/table/plain-table.module.css';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { withoutMovement } from './movement-draft.ts';
import type { MovementRow } from './movement-rows.ts';
import classes from './movements.module.css';

interface MovementTableProps {
  readonly rows: readonly MovementRow[];
  /** The movement whose form is open. */
  readonly editing: string | null;
  readonly onEdit: (key: string | null) => void;
}

export function MovementTable({ rows, editing, onEdit }: MovementTableProps) {
  const t = useTranslate();
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={tableClasses['scroller']} tabIndex={0} aria-label={t('forecast.tab.movements')}>
      <table className={tableClasses['table']}>
        <thead>
          <tr>
            <th scope="col">{t('forecast.movement.day')}</th>
            <th scope="col">{t('forecast.movement.kind')}</th>
            <th scope="col" data-numeric>
              {t('forecast.movement.amount')}
            </th>
            <th scope="col" data-numeric>
              {t('forecast.movement.balance')}
            </th>
            <th scope="col" className={tableClasses['wide'] ?? ''}>
              {t('forecast.movement.note')}
            </th>
            <th scope="col">{t('account.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} open={row.key === editing} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: MovementRow;
  readonly open: boolean;
  readonly onEdit: (key: string | null) => void;
}

function Row({ row: { key, movement, amount, when, timing, balance }, open, onEdit }: RowProps) {
  const t = useTranslate();
  const { update } = useAccounts();
  const Sign = amount < ZERO ? IconMinus : IconPlus;
  const kind = t(`forecast.movement.${movement.kind}`);
  const named = { kind, date: when };
  const remove = () => {
    if (open) onEdit(null);
    update('remove-movement', (account) => withoutMovement(account, key), { about: `${kind} ${when}` });
  };
  return (
    <tr data-open={open || undefined} data-testid="movement-row">
      <td>{when}</td>
      <td>
        <span className={tableClasses['kind']} data-sign={amount < ZERO ? 'out' : 'in'}>
          <Sign size={14} aria-hidden />
          {kind}
        </span>
      </td>
      <td data-numeric>
        <Amount amount={amount} signed />
      </td>
      <td data-numeric>{balance === null ? t('account.none') : <Amount amount={balance} />}</td>
      <td className={classes['note']}>
        {movement.note}
        {timing !== 'within' && <div className={classes['outside']}>{t(`forecast.movement.${timing}`)}</div>}
      </td>
      <td data-actions>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('forecast.movement.edit', named)}
          onClick={() => onEdit(key)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={t('forecast.movement.remove', named)} onClick={remove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}
