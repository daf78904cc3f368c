import { Combobox, type ComboboxStore, useCombobox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { LineField } from '../../../../../shared/plan/schema.ts';
import { useCoveredText } from '../../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { cellName } from '../cell-name.ts';
import { type Choice, choicesOf, foundChoices, valueOf } from '../choices.ts';
import { useCellNames } from '../grid-facts.tsx';
import classes from '../grid.module.css';
import { useListHome } from '../list-home.ts';
import type { SheetRow } from '../row-key.ts';
import { type EditorProps, useEditor } from './use-editor.ts';

/** More than a person reads; the rest is a few letters away. */
const SHOWN = 50;

interface ChoiceEditorProps extends EditorProps {
  readonly field: LineField;
}

/** A cell that suggests what it accepts. Any other text stays as it is typed, and is said to be a problem. */
export function ChoiceEditor({ field, ...props }: ChoiceEditorProps) {
  const t = useTranslate();
  const names = useCellNames();
  const combobox = useCombobox({ defaultOpened: true });
  const line = lineOf(props.row);
  const choices = useMemo(() => choicesOf(names, line, field), [names, line, field]);
  const start = cellName(names, line, field);
  // What is typed stays on screen as it is, although the cell takes the code that it names.
  const [typed, setTyped] = useState<string | null>(null);
  const { inputRef, ...editor } = useEditor(props, start, true);
  const found = typed === null ? choices : foundChoices(choices, typed);
  return (
    <Combobox
      store={combobox}
      size="xs"
      shadow="md"
      position="bottom-start"
      offset={2}
      width={field === 'type' ? 520 : 300}
      portalProps={{ target: useListHome() }}
      onOptionSubmit={(value) => editor.put(value, 1, 0)}
    >
      <Combobox.Target withExpandedAttribute>
        <input
          ref={inputRef}
          className={classes['editor']}
          aria-label={t(`plan.column.${field}`)}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          value={typed ?? start}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            editor.type(valueOf(choices, event.currentTarget.value));
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onKeyDown={(event) => {
            if (!isListKey(combobox, event.key)) editor.onKeyDown(event);
          }}
        />
      </Combobox.Target>
      <ChoiceList choices={found} label={t('plan.grid.choices')} />
    </Combobox>
  );
}

/** The list under the field. */
function ChoiceList({ choices, label }: { choices: readonly Choice[]; label: string }) {
  const t = useTranslate();
  const covered = useCoveredText();
  return (
    <Combobox.Dropdown hidden={choices.length === 0}>
      <Combobox.Options mah={260} className={classes['choiceList'] ?? ''} aria-label={label}>
        {choices.slice(0, SHOWN).map(({ value, label: name, note }) => (
          <Combobox.Option key={value} value={value} className={classes['choice'] ?? ''}>
            <span className={classes['choiceLabel']}>{name}</span>
            <span className={classes['choiceNote']}>{covered(note)}</span>
          </Combobox.Option>
        ))}
      </Combobox.Options>
      {choices.length > SHOWN && (
        <Combobox.Footer className={classes['more'] ?? ''}>
          {t('plan.grid.choices.more', { count: choices.length - SHOWN })}
        </Combobox.Footer>
      )}
    </Combobox.Dropdown>
  );
}

/** Enter takes the option that the arrows have reached. */
function isListKey(combobox: ComboboxStore, key: string): boolean {
  if (!combobox.dropdownOpened) return false;
  if (key === 'Enter') return combobox.getSelectedOptionIndex() !== -1;
  return key === 'ArrowDown' || key === 'ArrowUp';
}

const EMPTY_LINE = { id: '' };

function lineOf(row: SheetRow) {
  return row.kind === 'line' ? row.line : EMPTY_LINE;
}
