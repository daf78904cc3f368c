import { Button, Modal, Radio } from '@mantine/core';
import { useMemo, useState } from 'react';
import { createCatalog } from '../../../shared/catalog/catalog.ts';
import type { Side } from '../../../shared/workspace/merge/index.ts';
import { useAmountText } from '../../ui/amounts/hidden-amounts.tsx';
import { usePriceLists } from '../../state/price-lists.tsx';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import { conflictWords } from './conflict-words.ts';
import type { Reader } from './stored-words.ts';
import type { PartConflict } from '../../state/saving/saver.ts';
import dialog from '../../ui/components/Dialog.module.css';
import classes from './saving.module.css';

interface ConflictDialogProps {
  readonly conflicts: readonly PartConflict[];
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDecide: (choices: ReadonlyMap<string, Side>) => void;
}

/** Shows both versions of everything that two windows have changed, before one of them is chosen. */
export function ConflictDialog({ opened, onClose, ...choosing }: ConflictDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('conflict.title')}
      size={900}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Choices {...choosing} onClose={onClose} />
    </Modal>
  );
}

/** Mounted with the dialog. Nothing is chosen before a person has. */
function Choices({ conflicts, onClose, onDecide }: Omit<ConflictDialogProps, 'opened'>) {
  const t = useTranslate();
  const reader = useReader();
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const isWhole = conflicts.every(({ key }) => choices.has(key));
  const all = (side: Side) => setChoices(new Map(conflicts.map(({ key }) => [key, side])));
  const save = () => {
    onDecide(choices);
    onClose();
  };
  return (
    <div className={dialog['dialog']}>
      <p className={dialog['text']}>{t('conflict.text')}</p>
      <div className={classes['all']}>
        <Button size="xs" variant="default" onClick={() => all('mine')}>
          {t('conflict.allMine')}
        </Button>
        <Button size="xs" variant="default" onClick={() => all('theirs')}>
          {t('conflict.allTheirs')}
        </Button>
      </div>
      {/* A region that scrolls has to be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes['scroller']} tabIndex={0} aria-label={t('conflict.title')}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('conflict.what')}</th>
              <th scope="col">{t('conflict.before')}</th>
              <th scope="col">{t('conflict.mine')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map((conflict) => (
              <ConflictRow
                key={conflict.key}
                conflict={conflict}
                reader={reader}
                chosen={choices.get(conflict.key) ?? null}
                onChoose={(side) => setChoices((before) => new Map(before).set(conflict.key, side))}
              />
            ))}
          </tbody>
        </table>
      </section>
      <div className={dialog['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('conflict.later')}
        </Button>
        <Button disabled={!isWhole} onClick={save}>
          {t('conflict.save')}
        </Button>
      </div>
    </div>
  );
}

/** A choice can be made while there is no price list, or none any more. */
function useReader(): Omit<Reader, 'names'> {
  const t = useTranslate();
  const language = useLanguage();
  const amountText = useAmountText();
  const lists = usePriceLists();
  const list = lists.status === 'ready' ? lists.current : null;
  const catalog = useMemo(() => list && createCatalog(list), [list]);
  return { t, language, catalog, amountText };
}

interface ConflictRowProps {
  readonly conflict: PartConflict;
  readonly reader: Omit<Reader, 'names'>;
  readonly chosen: Side | null;
  readonly onChoose: (side: Side) => void;
}

function ConflictRow({ conflict, reader, chosen, onChoose }: ConflictRowProps) {
  const t = useTranslate();
  const words = conflictWords(reader, conflict);
  return (
    <tr data-testid="conflict">
      <th scope="row">{words.what}</th>
      <td>{words.before}</td>
      {(['mine', 'theirs'] as const).map((side) => (
        <td key={side} data-chosen={chosen === side || undefined}>
          <Radio
            size="xs"
            name={conflict.key}
            value={side}
            checked={chosen === side}
            onChange={() => onChoose(side)}
            label={words[side]}
            aria-label={`${words.what}: ${t(`conflict.${side}`)}, ${words[side]}`}
          />
        </td>
      ))}
    </tr>
  );
}
