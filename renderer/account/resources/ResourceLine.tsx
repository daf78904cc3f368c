import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { useAccounts } from '../../accounts/accounts-context.tsx';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { CommitField } from '../form/CommitField.tsx';
import formClasses from '../form/form.module.css';
import { useProductNames, useRegionNames } from '../products.ts';
import classes from './resources.module.css';
import { type ResourceRow, readQuantity, withQuantity, withoutResource } from './resources-view.ts';

/** What runs of one product in one region, and how much of the quota that is. */
export function ResourceLine({ row }: { row: ResourceRow }) {
  const t = useTranslate();
  const { update } = useAccounts();
  const product = useProductNames()(row.resource.product);
  const region = useRegionNames()(row.resource.region);
  const named = { product, region };
  return (
    <tr>
      <td>{product}</td>
      <td>{region}</td>
      <td className={`${classes['quantity'] ?? ''} ${formClasses['fields'] ?? ''}`}>
        <Quantity key={row.resource.quantity} row={row} label={t('account.resource.quantityOf', named)} />
      </td>
      <td>
        <QuotaUse {...row} />
      </td>
      <td data-actions>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('account.resource.remove', named)}
          onClick={() => update('remove-resource', (account) => withoutResource(account, row.index))}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

function Quantity({ row: { index, resource }, label }: { row: ResourceRow; label: string }) {
  const { update } = useAccounts();
  return (
    <CommitField
      name={`quantity-${index}`}
      label={label}
      stored={String(resource.quantity)}
      read={readQuantity}
      onStore={(quantity) => update('edit-resource', (account) => withQuantity(account, index, quantity))}
    />
  );
}

function QuotaUse({ quota, running }: Pick<ResourceRow, 'quota' | 'running'>) {
  const t = useTranslate();
  if (quota === undefined) return t('account.none');
  const full = running >= quota;
  return (
    <span className={classes['quota']} data-full={full || undefined}>
      <progress max={quota} value={Math.min(running, quota)} aria-hidden />
      {full && <IconAlertTriangle size={14} aria-hidden />}
      {t(full ? 'account.resource.full' : 'account.resource.used', { running, quota, left: quota - running })}
    </span>
  );
}
