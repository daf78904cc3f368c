import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { createCatalog } from '../../../shared/catalog/catalog.ts';
import type { ProductCode } from '../../../shared/catalog/schema.ts';
import { fail, ok } from '../../../shared/result.ts';
import { useMemo } from 'react';
import { useAccounts } from '../../accounts/accounts-context.tsx';
import { usePriceList } from '../../app/price-lists.tsx';
import { useLanguage, useTranslate } from '../../i18n/I18nProvider.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import formClasses from '../form/form.module.css';
import { readAll } from '../form/read-all.ts';
import { TextField } from '../form/TextField.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useProductChoices } from '../products.ts';
import { productsWithQuota, readQuantity, withResource } from './resources-view.ts';
import classes from './resources.module.css';

interface ResourceDraft {
  readonly product: ProductCode;
  readonly region: string;
  readonly quantity: string;
}

/** A line above the table that adds to it. */
export function AddResource({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const language = useLanguage();
  const list = usePriceList();
  const catalog = useMemo(() => createCatalog(list), [list]);
  const { update } = useAccounts();
  const products = useProductChoices(productsWithQuota(account));
  const regionsOf = (product: ProductCode) =>
    catalog.regionsOf(product).map(({ code, name }) => ({ value: code, label: name[language] }));
  const first: ResourceDraft = { product: 'vm', region: regionsOf('vm')[0]?.value ?? '', quantity: '1' };
  const { draft, set, faults, submit } = useDraft({
    name: 'resource',
    initial: first,
    read: ({ product, region, quantity }) => {
      const known = regionsOf(product).some(({ value }) => value === region);
      return readAll({
        product: ok(product),
        region: known ? ok(region) : fail({ expected: 'one-of-the-list' as const, given: region }),
        quantity: readQuantity(quantity),
      });
    },
    onValue: (resource) => update('add-resource', (now) => withResource(now, resource)),
  });
  const chooseProduct = (product: ProductCode) => {
    const regions = regionsOf(product);
    const kept = regions.some(({ value }) => value === draft.region);
    set({ product, region: kept ? draft.region : (regions[0]?.value ?? '') });
  };
  return (
    <form className={`${classes['add'] ?? ''} ${formClasses['fields'] ?? ''}`} onSubmit={submit} noValidate>
      <ChoiceField
        name="product"
        label={t('account.resource.product')}
        value={draft.product}
        choices={products}
        onChange={chooseProduct}
      />
      <ChoiceField
        name="region"
        label={t('account.resource.region')}
        value={draft.region}
        choices={regionsOf(draft.product)}
        onChange={(region) => set({ region })}
        searchable
        fault={faults.region}
      />
      <TextField
        name="quantity"
        label={t('account.resource.quantity')}
        value={draft.quantity}
        onChange={(quantity) => set({ quantity })}
        fault={faults.quantity}
      />
      <Button size="xs" type="submit" leftSection={<IconPlus size={16} aria-hidden />}>
        {t('account.resource.add')}
      </Button>
    </form>
  );
}
