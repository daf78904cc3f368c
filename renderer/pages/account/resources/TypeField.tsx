import { Combobox, InputBase, Text, useCombobox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ProductCode } from '../../../../shared/catalog/schema.ts';
import { useCatalog } from '../../../state/catalog-context.tsx';
import { searchTypes, typeOptions } from '../../../ui/names/type-options.ts';
import { TypeOptionRow } from '../../../ui/names/TypeOptionRow.tsx';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './resources.module.css';

/** More than a person reads; the rest is a few letters away. */
const SHOWN = 50;

interface TypeFieldProps {
  readonly name: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly product: ProductCode;
  readonly region: string;
  readonly value: string;
  readonly onChange: (type: string) => void;
  readonly fault: string | undefined;
}

/** A type, found by code, name, vCPU and memory; what is typed stays as it is, also where the list has no such type. */
export function TypeField({ name, label, labelHidden, product, region, value, onChange, fault }: TypeFieldProps) {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const [searching, setSearching] = useState(false);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setSearching(false);
    },
  });
  const options = useMemo(
    () => typeOptions({ t, language, catalog }, product, region),
    [t, language, catalog, product, region],
  );
  const found = searching ? searchTypes(options, value) : options;
  const chosen = options.find(({ type }) => type === value);
  const choose = (type: string) => {
    onChange(type);
    combobox.closeDropdown();
  };
  return (
    <div>
      <Combobox store={combobox} size="xs" shadow="md" width={400} position="bottom-end" onOptionSubmit={choose}>
        <Combobox.Target withExpandedAttribute>
          <InputBase
            size="xs"
            name={name}
            {...(labelHidden === true ? { 'aria-label': label } : { label })}
            placeholder={t('calc.type.search')}
            rightSection={<Combobox.Chevron />}
            rightSectionPointerEvents="none"
            value={value}
            error={fault ?? false}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              onChange(event.currentTarget.value);
              setSearching(true);
              combobox.openDropdown();
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={found.length === 0}>
          <Combobox.Options mah={320} className={classes['typeList'] ?? ''} aria-label={label}>
            {found.slice(0, SHOWN).map((option) => (
              <TypeOptionRow key={option.type} option={option} active={option.type === value} />
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {chosen !== undefined && labelHidden !== true && (
        <Text className={classes['typeFacts'] ?? ''}>{[chosen.name, chosen.specs].filter(Boolean).join(' · ')}</Text>
      )}
    </div>
  );
}
