import { Select } from '@mantine/core';
import { fieldsOf } from '../../../../shared/billing/request.ts';
import type { ProductCode } from '../../../../shared/catalog/schema.ts';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useCatalog } from '../../../state/catalog-context.tsx';
import {
  hasIops,
  needsType,
  productOf,
  withProduct,
  withRegion,
  withType,
} from '../../../state/documents/calculator/changes.ts';
import { DiskRows } from './DiskRows.tsx';
import { useField } from './form-context.tsx';
import type { QuestionProps } from './question-props.ts';
import classes from './question.module.css';
import { SizeFields } from './SizeFields.tsx';
import { stepWhole, QuestionField } from './QuestionField.tsx';
import { TypeSelect } from './TypeSelect.tsx';

/** What an empty field stands for. */
const DEFAULT_QUANTITY = '1';
const DEFAULT_DISCOUNT = '1';

/** What is bought: product, place, type, how much of it, on which terms. */
export function ProductFields({ state, onChange }: QuestionProps) {
  const t = useTranslate();
  const catalog = useCatalog();
  const { request } = state;
  const product = productOf(request, catalog);
  const edit = (patch: Partial<typeof request>) => onChange({ ...state, request: { ...request, ...patch } });
  return (
    <>
      <div className={classes['columns']}>
        <ProductSelect state={state} onChange={onChange} />
        <RegionSelect state={state} onChange={onChange} />
      </div>
      {product !== undefined && (
        <>
          <TypeSelect
            field="type"
            label={t(typeLabel(product))}
            product={product}
            region={request.region}
            value={request.type}
            onChange={(type) => onChange(withType(state, type, catalog))}
            details
          />
          <SizeFields
            request={request}
            fields={fieldsOf(product)}
            iops={hasIops(catalog.row(product, request.region, request.type))}
            onEdit={edit}
          />
        </>
      )}
      <div className={classes['columns']}>
        <QuestionField
          field="quantity"
          label={t('calc.quantity')}
          unit={t('calc.quantity.unit')}
          placeholder={DEFAULT_QUANTITY}
          value={request.quantity}
          onChange={(quantity) => edit({ quantity })}
          onStep={(by) => stepWhole(request.quantity, by, 1)}
        />
        <QuestionField
          field="discount"
          label={t('calc.discount')}
          unit={t('calc.discount.unit')}
          placeholder={DEFAULT_DISCOUNT}
          value={request.discount}
          onChange={(discount) => edit({ discount })}
        />
        {product !== undefined && fieldsOf(product).includes('bandwidth') && (
          <QuestionField
            field="bandwidth"
            label={t('calc.bandwidth')}
            unit={t('calc.mbps.unit')}
            placeholder={t('calc.none')}
            value={request.bandwidth}
            onChange={(bandwidth) => edit({ bandwidth })}
            onStep={(by) => stepWhole(request.bandwidth, by, 1)}
          />
        )}
      </div>
      {product !== undefined && fieldsOf(product).includes('disks') && <DiskRows state={state} onChange={onChange} />}
    </>
  );
}

function typeLabel(product: ProductCode) {
  if (product === 'disk') return 'calc.type.disk';
  if (product === 'snapshot') return 'calc.type';
  return needsType(product) ? 'calc.type.instance' : 'calc.type.line';
}

function ProductSelect({ state, onChange }: QuestionProps) {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const { error } = useField('product', t('calc.product'));
  return (
    <Select
      size="xs"
      label={t('calc.product')}
      data={catalog.list.products.map(({ code, name }) => ({ value: code, label: name[language] }))}
      value={state.request.product}
      onChange={(code) => code !== null && onChange(withProduct(state, code as ProductCode, catalog))}
      error={error}
      allowDeselect={false}
      maxDropdownHeight={400}
    />
  );
}

function RegionSelect({ state, onChange }: QuestionProps) {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const { error } = useField('region', t('calc.region'));
  const product = productOf(state.request, catalog);
  const regions = product === undefined ? catalog.list.regions : catalog.regionsOf(product);
  return (
    <Select
      size="xs"
      label={t('calc.region')}
      data={regions.map(({ code, name }) => ({ value: code, label: name[language] }))}
      value={state.request.region}
      onChange={(code) => code !== null && onChange(withRegion(state, code, catalog))}
      error={error}
      allowDeselect={false}
    />
  );
}
