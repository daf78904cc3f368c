import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import type { Translate } from '../../../shared/i18n/index.ts';
import { money } from '../../../shared/money/index.ts';
import type { CashDifference, EntryCounts, WorkspaceDifference } from '../../../shared/workspace/differences.ts';
import { Amount } from '../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './backups.module.css';
import { partWords } from './part-words.ts';

const SIGNS = { added: IconPlus, removed: IconMinus, changed: IconPencil } as const;

/** What would come back, go away or change, by the names that a person gave. */
export function Differences({ differences }: { differences: readonly WorkspaceDifference[] }) {
  const t = useTranslate();
  if (differences.length === 0) return <p className={classes['text']}>{t('backups.same')}</p>;
  return (
    <ul className={classes['differences']}>
      {differences.map((difference, index) => (
        // Two plans may have the same name, and the list never changes while it is on screen.
        // oxlint-disable-next-line react/no-array-index-key
        <Difference key={index} difference={difference} />
      ))}
    </ul>
  );
}

function Difference({ difference }: { difference: WorkspaceDifference }) {
  const t = useTranslate();
  const { area, kind, name, cash } = difference;
  const Sign = SIGNS[kind];
  const parts = partTexts(t, difference);
  return (
    <li data-kind={kind}>
      <Sign size={16} aria-hidden />
      <div>
        <span className={classes['kind']}>{t(`backups.kind.${kind}`)}</span>
        <span className={classes['area']}>{t(`backups.area.${area}`)}</span>
        {name !== '' && <span className={classes['name']}>{name}</span>}
        {cash !== undefined && <Cash cash={cash} kind={kind} />}
        {parts.length > 0 && (
          <ul className={classes['parts']}>
            {parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** The balance now and then; of what comes or goes there is only one. */
function Cash({ cash, kind }: { cash: CashDifference; kind: WorkspaceDifference['kind'] }) {
  const t = useTranslate();
  return (
    <span className={classes['cash']}>
      <span>{t('backups.cash')}</span>
      {kind !== 'added' && <CashOf amount={cash.before} word={kind === 'changed' ? t('backups.cash.now') : null} />}
      {kind !== 'removed' && <CashOf amount={cash.after} word={kind === 'changed' ? t('backups.cash.then') : null} />}
    </span>
  );
}

function CashOf({ amount, word }: { amount: string | null; word: string | null }) {
  const t = useTranslate();
  return (
    <span className={classes['amount']}>
      {word !== null && <span className={classes['word']}>{word}</span>}
      {amount === null ? t('backups.cash.unknown') : <Amount amount={money(amount)} />}
    </span>
  );
}

/** "Lines: 12 fewer, 3 changed"; keys that are one thing to a person are said once. */
function partTexts(t: Translate, { area, parts, entries = {} }: WorkspaceDifference): string[] {
  const texts = parts.map((key) => {
    const words = t(partWords(area, key));
    const counts = entries[key];
    return counts === undefined ? words : t('backups.counts', { part: words, counts: countsText(t, counts) });
  });
  return [...new Set(texts)];
}

function countsText(t: Translate, counts: EntryCounts): string {
  const said = (['added', 'removed', 'changed'] as const).filter((kind) => counts[kind] > 0);
  if (said.length === 0) return t('backups.counts.order');
  return said.map((kind) => t(`backups.counts.${kind}`, { count: counts[kind] })).join(t('backups.counts.and'));
}
