import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { DiskDraft } from '../../../../shared/billing/draft.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useCatalog } from '../../../state/catalog-context.tsx';
import { hasIops, leastIops, withDisks, withNewDisk } from '../../../state/documents/calculator/changes.ts';
import { FieldNote } from './FieldNote.tsx';
import { useField } from './form-context.tsx';
import type { QuestionProps } from './question-props.ts';
import classes from './question.module.css';
import { stepWhole, QuestionField } from './QuestionField.tsx';
import { TypeSelect } from './TypeSelect.tsx';

/** The disks of a Virtual Machine, each with its type and size. */
export function DiskRows({ state, onChange }: QuestionProps) {
  const t = useTranslate();
  const catalog = useCatalog();
  const { disks, region } = state.request;
  return (
    <fieldset className={classes['disks']}>
      <legend className={classes['disksHead']}>{t('calc.disks')}</legend>
      {disks.map((disk, index) => (
        <DiskRow
          // Disks have no identity of their own: their place in the list is all there is.
          // eslint-disable-next-line react/no-array-index-key
          key={index}
          index={index}
          disk={disk}
          region={region}
          onEdit={(edited) => onChange(withDisks(state, disks.with(index, edited)))}
          onRemove={() => onChange(withDisks(state, disks.toSpliced(index, 1)))}
        />
      ))}
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange(withNewDisk(state, catalog))}
      >
        {t('calc.disk.add')}
      </Button>
    </fieldset>
  );
}

interface DiskRowProps {
  readonly index: number;
  readonly disk: DiskDraft;
  readonly region: string;
  readonly onEdit: (disk: DiskDraft) => void;
  readonly onRemove: () => void;
}

function DiskRow({ index, disk, region, onEdit, onRemove }: DiskRowProps) {
  const t = useTranslate();
  const catalog = useCatalog();
  const field = `disks[${index}]`;
  const number = index + 1;
  const { error, warnings } = useField(field, t('calc.disks'));
  return (
    <div>
      <div className={classes['disk']}>
        <TypeSelect
          field={`${field}.type`}
          label={t('calc.disk.type', { number })}
          labelHidden
          product="disk"
          region={region}
          value={disk.type}
          onChange={(type) => onEdit({ ...disk, type, iops: leastIops(type, disk.iops, catalog) })}
        />
        <QuestionField
          field={`${field}.gb`}
          label={t('calc.disk.gb', { number })}
          labelHidden
          unit={t('calc.gb.unit')}
          value={disk.gb}
          onChange={(gb) => onEdit({ ...disk, gb })}
          onStep={(by) => stepWhole(disk.gb, by, 1)}
        />
        {hasIops(catalog.row('disk', region, disk.type)) && (
          <QuestionField
            field={`${field}.iops`}
            label={t('calc.disk.iops', { number })}
            labelHidden
            unit={t('calc.iops')}
            value={disk.iops}
            onChange={(iops) => onEdit({ ...disk, iops })}
            onStep={(by) => stepWhole(disk.iops, by, 1)}
          />
        )}
        <ActionIcon
          size={30}
          variant="subtle"
          color="gray"
          aria-label={t('calc.disk.remove', { number })}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      {[error, ...warnings].map((text) => text !== false && <FieldNote key={text} text={text} />)}
    </div>
  );
}
