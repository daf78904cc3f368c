import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useCatalog } from '../../../state/catalog-context.tsx';
import { hasIops } from '../../../state/documents/calculator/changes.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import type { FormProps } from './form-props.ts';
import classes from './resources.module.css';
import { TypeField } from './TypeField.tsx';

/** The disks attached to an instance, each with its type and size. */
export function DiskFields(props: FormProps) {
  const t = useTranslate();
  const { draft, set } = props;
  const add = () => set({ disks: [...draft.disks, draft.disks.at(-1) ?? { type: '', gb: '', iops: '' }] });
  return (
    <fieldset className={classes['disks']}>
      <legend>{t('resource.disks')}</legend>
      {draft.disks.map((_, index) => (
        // Disks have no identity of their own: their place in the list is all there is.
        // eslint-disable-next-line react/no-array-index-key
        <DiskRow key={index} index={index} {...props} />
      ))}
      <Button size="compact-xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
        {t('calc.disk.add')}
      </Button>
    </fieldset>
  );
}

function DiskRow({ index, draft, set, faults }: FormProps & { index: number }) {
  const t = useTranslate();
  const catalog = useCatalog();
  const disk = draft.disks[index];
  if (disk === undefined) return null;
  const field = `disks[${index}]`;
  const number = index + 1;
  const edit = (patch: Partial<typeof disk>) => set({ disks: draft.disks.with(index, { ...disk, ...patch }) });
  const part = (name: 'gb' | 'iops', placeholder: string) => ({
    name: `${field}.${name}`,
    label: t(`calc.disk.${name}`, { number }),
    labelHidden: true,
    placeholder,
    value: disk[name],
    onChange: (value: string) => edit({ [name]: value }),
    fault: faults[`${field}.${name}`],
  });
  return (
    <div className={classes['disk']}>
      <TypeField
        name={`${field}.type`}
        label={t('calc.disk.type', { number })}
        labelHidden
        product="disk"
        region={draft.region}
        value={disk.type}
        onChange={(type) => edit({ type })}
        fault={faults[`${field}.type`]}
      />
      <TextField {...part('gb', t('calc.gb.unit'))} />
      {(disk.iops !== '' || hasIops(catalog.row('disk', draft.region, disk.type))) && (
        <TextField {...part('iops', t('calc.iops'))} />
      )}
      <ActionIcon
        size={30}
        variant="subtle"
        color="gray"
        aria-label={t('calc.disk.remove', { number })}
        onClick={() => set({ disks: draft.disks.toSpliced(index, 1) })}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
