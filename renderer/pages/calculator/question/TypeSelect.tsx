import { Combobox, InputBase, Text, useCombobox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ProductCode } from '../../../../shared/catalog/schema.ts';
import { useCoveredText } from '../../../ui/amounts/hidden-amounts.tsx';
import { SEARCH_FIELD } from '../../../state/keyboard.ts';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useCatalog } from '../../../state/catalog-context.tsx';
import { FieldNote } from './FieldNote.tsx';
import { useField } from './form-context.tsx';
import classes from './question.module.css';
import { searchTypes, typeOptions } from '../../../ui/names/type-options.ts';
import { TypeOptionRow } from '../../../ui/names/TypeOptionRow.tsx';

/** More than a person reads; the rest is a few letters away. */
const SHOWN = 50;

interface TypeSelectProps {
  readonly field: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly product: ProductCode;
  readonly region: string;
  readonly value: string;
  readonly onChange: (type: string) => void;
  /** The page's main type: its specs and prices stand under the field, and `/` goes there. */
  readonly details?: boolean;
}

/** A type by search over code, name, family, vCPU and memory; each option says its specs and prices. */
export function TypeSelect({ field, label, labelHidden, product, region, value, onChange, details }: TypeSelectProps) {
  const t = useTranslate();
  const language = useLanguage();
  const covered = useCoveredText();
  const catalog = useCatalog();
  const { error, warnings } = useField(field, label);
  const [search, setSearch] = useState<string | null>(null);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setSearch(null);
    },
    onDropdownOpen: () => combobox.updateSelectedOptionIndex('active'),
  });
  const options = useMemo(
    () => typeOptions({ t, language, catalog }, product, region),
    [t, language, catalog, product, region],
  );
  const chosen = options.find(({ type }) => type === value);
  const found = useMemo(() => {
    // The chosen one leads, so that it is among those shown.
    if (search === null && chosen) return [chosen, ...options.filter((option) => option !== chosen)];
    return searchTypes(options, search ?? '');
  }, [options, chosen, search]);
  const description = details && chosen ? [chosen.name, chosen.specs, chosen.prices].filter(Boolean).join(' · ') : '';

  return (
    <div className={classes['field']}>
      <Combobox
        store={combobox}
        size="xs"
        shadow="md"
        position="bottom-start"
        onOptionSubmit={(type) => {
          onChange(type);
          combobox.closeDropdown();
        }}
      >
        <Combobox.Target withExpandedAttribute>
          <InputBase
            size="xs"
            {...(labelHidden ? { 'aria-label': label } : { label })}
            {...(details ? SEARCH_FIELD : {})}
            placeholder={t('calc.type.search')}
            rightSection={<Combobox.Chevron />}
            rightSectionPointerEvents="none"
            value={search ?? value}
            error={error}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              combobox.openDropdown();
              combobox.selectFirstOption();
            }}
            onClick={() => combobox.openDropdown()}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown className={classes['types'] ?? ''}>
          <Combobox.Options mah={340} className={classes['typeList'] ?? ''} aria-label={label}>
            {found.slice(0, SHOWN).map((option) => (
              <TypeOptionRow key={option.type} option={option} active={option.type === value} />
            ))}
            {found.length === 0 && <Combobox.Empty>{t('calc.type.none')}</Combobox.Empty>}
          </Combobox.Options>
          {found.length > SHOWN && (
            <Combobox.Footer className={classes['more'] ?? ''}>
              {t('calc.type.more', { count: found.length - SHOWN })}
            </Combobox.Footer>
          )}
        </Combobox.Dropdown>
      </Combobox>
      {description !== '' && <Text className={classes['details'] ?? ''}>{covered(description)}</Text>}
      {warnings.map((warning) => (
        <FieldNote key={warning} text={warning} />
      ))}
    </div>
  );
}
