import { useCatalog } from '../../../state/catalog-context.tsx';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import classes from '../../../ui/form/form.module.css';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useProductChoices } from '../products.ts';
import { DiskFields } from './DiskFields.tsx';
import type { FormProps } from './form-props.ts';
import { modesOf, withProductOfResource } from './resource-draft.ts';
import { TypeField } from './TypeField.tsx';

/** What it is and how it is paid; then its type and size, once it is more than a count. */
export function ResourceFields(props: FormProps) {
  const t = useTranslate();
  const { draft, set, faults } = props;
  const text = (field: 'name' | 'id' | 'quantity') => ({
    name: field,
    label: t(`resource.column.${field}`),
    value: draft[field],
    onChange: (value: string) => set({ [field]: value }),
    fault: faults[field],
  });
  return (
    <>
      <TextField {...text('name')} />
      <TextField {...text('id')} description={t('resource.id.hint')} />
      <PlaceFields {...props} />
      <div className={classes['columns']}>
        <ModeField {...props} />
        <TextField {...text('quantity')} />
      </div>
      <SizeFields {...props} />
    </>
  );
}

function PlaceFields({ draft, set, faults }: FormProps) {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const products = useProductChoices();
  const regions = catalog.regionsOf(draft.product).map(({ code, name }) => ({ value: code, label: name[language] }));
  const isKnown = draft.region === '' || regions.some(({ value }) => value === draft.region);
  const other = { value: draft.region, label: catalog.region(draft.region)?.name[language] ?? draft.region };
  return (
    <div className={classes['columns']}>
      <ChoiceField
        name="product"
        label={t('resource.column.product')}
        value={draft.product}
        choices={products}
        onChange={(product) => set(withProductOfResource(draft, product))}
        fault={faults['product']}
      />
      <ChoiceField
        name="region"
        label={t('resource.column.region')}
        value={draft.region}
        choices={isKnown ? regions : [other, ...regions]}
        onChange={(region) => set({ region })}
        searchable
        fault={faults['region']}
      />
    </div>
  );
}

/** Not said means: it counts, and is not forecast. A mode that is none stays to be seen. */
const COUNTED = 'counted';

function ModeField({ draft, set, faults }: FormProps) {
  const t = useTranslate();
  const modes = modesOf(draft.product);
  const isKnown = draft.mode === '' || modes.some((mode) => mode === draft.mode);
  const choices = [
    ...modes.map((mode): { value: string; label: string } => ({ value: mode, label: t(`mode.${mode}`) })),
    ...(isKnown ? [] : [{ value: draft.mode, label: t('resource.mode.other', { mode: draft.mode }) }]),
    { value: COUNTED, label: t('resource.mode.counted') },
  ];
  return (
    <ChoiceField
      name="mode"
      label={t('resource.mode')}
      value={draft.mode === '' ? COUNTED : draft.mode}
      choices={choices}
      onChange={(mode) => set({ mode: mode === COUNTED ? '' : mode })}
      fault={faults['mode']}
    />
  );
}

const SIZES = ['gb', 'iops', 'mbps', 'gbOut', 'bandwidth', 'discount'] as const;

function SizeFields(props: FormProps) {
  const t = useTranslate();
  const { draft, set, faults, shown } = props;
  const sizes = SIZES.filter((field) => shown.has(field));
  return (
    <>
      {shown.has('type') && (
        <TypeField
          name="type"
          label={t('resource.column.type')}
          product={draft.product}
          region={draft.region}
          value={draft.type}
          onChange={(type) => set({ type })}
          fault={faults['type']}
        />
      )}
      {shown.has('disks') && <DiskFields {...props} />}
      {sizes.length > 0 && (
        <div className={classes['columns']}>
          {sizes.map((field) => (
            <TextField
              key={field}
              name={field}
              label={t(`resource.column.${field}`)}
              value={draft[field]}
              onChange={(value) => set({ [field]: value })}
              fault={faults[field]}
            />
          ))}
        </div>
      )}
    </>
  );
}
