/** What is in conflict, and both versions of it, in the words of the pages where it was entered. */
import type { MessageKey } from '../../../shared/i18n/index.ts';
import { isMadeUpId } from '../../../shared/account/resource-list.ts';
import type { MergeStep } from '../../../shared/workspace/merge/index.ts';
import { isRecord, type JsonRecord, recordOf } from '../../../shared/workspace/merge/same.ts';
import { partWords } from '../../pages/backups/part-words.ts';
import type { PartConflict } from '../../state/saving/saver.ts';
import { type Area, areaUnder, labelOf, leafWords, type Reader, textOf, valueWords } from './stored-words.ts';

export interface ConflictWords {
  readonly what: string;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Both versions of what is in conflict, for this reader. */
export function conflictWords(who: Omit<Reader, 'names'>, conflict: PartConflict): ConflictWords {
  const reader = { ...who, names: namesIn(conflict.path) };
  const text = (value: unknown) => valueText(reader, conflict, value);
  const { base, mine, theirs } = conflict;
  return { what: whatText(reader, conflict), before: text(base), mine: text(mine), theirs: text(theirs) };
}

/** "Beijing Cloud · recharge 2026-11-20 · Amount". */
function whatText(reader: Reader, { part, path, kind }: PartConflict): string {
  const { t } = reader;
  const names: string[] = part === 'calculator' ? [t('conflict.calculator')] : [];
  for (const [at, step] of path.entries()) {
    const list = listOf(path, at);
    if (step.kind === 'entry') names.push(entryName(reader, list, entryOf(step), step.key));
    else if (at === path.length - 1) names.push(fieldName(reader, part, path));
  }
  if (kind === 'order') names.push(t('conflict.order'));
  return names.filter((name) => name !== '').join(' · ');
}

function listOf(path: readonly MergeStep[], at: number): string {
  const before = path[at - 1];
  return before?.kind === 'field' ? before.name : '';
}

function entryOf({ versions: { mine, theirs, base } }: Extract<MergeStep, { kind: 'entry' }>): JsonRecord {
  return recordOf(mine ?? theirs ?? base);
}

/** An entry of a list as its page calls it; its id is nothing that a person knows. */
function entryName(reader: Reader, list: string, entry: JsonRecord, key: string): string {
  const { t } = reader;
  switch (list) {
    case 'ledger':
      return `${leafWords(reader, 'ledger', 'kind', entry['kind'])} ${textOf(entry['date'])}`;
    case 'movements':
      return `${leafWords(reader, 'movements', 'kind', entry['kind'])} ${leafWords(reader, 'movements', 'at', entry['at'])}`;
    case 'recharges':
      return `${t('forecast.if.recharges')} ${textOf(entry['on'])}`;
    case 'toMonthly':
      return `${t('forecast.if.monthly')} ${leafWords(reader, 'forecast', 'resource', entry['resource'])}`;
    case 'lines':
    case 'touched':
      return t('conflict.line', { name: knownAs(reader, isRecord(entry['line']) ? entry['line'] : entry) });
    case 'coupons':
      return `${t('account.coupon')} ${key}`;
    case 'snoozed':
      return t('backups.part.snoozed');
    default:
      return knownAs(reader, entry);
  }
}

/** Its name; without one, what it is and where. */
function knownAs(reader: Reader, entry: JsonRecord): string {
  const id = textOf(entry['id']);
  const isOwnId = entry['product'] !== undefined && entry['quantity'] !== undefined && id !== '' && !isMadeUpId(id);
  const named = [entry['name'], recordOf(entry['plan'])['name'], entry['code']].map(textOf).find((name) => name !== '');
  if (named !== undefined) return named;
  const what = textOf(entry['type']) || leafWords(reader, 'lines', 'product', entry['product']);
  const place = leafWords(reader, 'lines', 'region', entry['region']);
  const said = [what, place].filter((text) => text !== '').join(reader.t('problem.between'));
  return said === '' && isOwnId ? id : said;
}

const UNITS: Readonly<Record<string, MessageKey>> = {
  balance: 'conflict.balance',
  verification: 'conflict.verification',
  what: 'backups.part.request',
  request: 'backups.part.request',
  plan: 'conflict.plan',
};

/** Of the last key of a path. */
function fieldName(reader: Reader, part: PartConflict['part'], path: readonly MergeStep[]): string {
  const { t } = reader;
  const last = path.at(-1);
  if (last?.kind !== 'field') return '';
  const { name } = last;
  const area = areaOf(part, path.slice(0, -1));
  const label = labelOf(reader, area, name);
  if (label !== undefined) return label;
  if (Object.hasOwn(UNITS, name)) return t(UNITS[name] ?? 'conflict.details');
  if (area === 'settings') return t('conflict.setting');
  if (area === 'forecast') return t('backups.part.forecast');
  if (part === 'calculator' && name === 'horizon') return t('backups.part.duration');
  return t(partWords(part === 'accounts' ? 'account' : part === 'plans' ? 'plan' : 'calculator', name));
}

/** What kind of record the path leads to. */
function areaOf(part: PartConflict['part'], path: readonly MergeStep[]): Area {
  let area: Area = part;
  for (const step of path) if (step.kind === 'field') area = areaUnder(area, step.name);
  return area;
}

function valueText(reader: Reader, { part, path, kind }: PartConflict, value: unknown): string {
  const { t } = reader;
  const last = path.at(-1);
  const key = last?.kind === 'field' ? last.name : '';
  if (value === undefined && last?.kind === 'entry') return t('conflict.deleted');
  // A setting that is not stored is one that nobody has changed.
  if (value === undefined) return t(areaOf(part, path) === 'settings' ? 'conflict.default' : 'conflict.none');
  if (kind === 'order') {
    const items = Array.isArray(value) ? value : [];
    return items.map((item) => entryName(reader, key, recordOf(item), textOf(item))).join(t('problem.between'));
  }
  const words = valueWords(reader, areaOf(part, path), key, value);
  const text = words.slice(0, MOST_WORDS).join(' · ');
  return text === '' ? t('conflict.none') : words.length > MOST_WORDS ? `${text} …` : text;
}

/** More is not read in a cell of a table. */
const MOST_WORDS = 12;

const NAMED = ['groups', 'plans', 'resources', 'lines', 'scenarios'] as const;

/** The names, by their ids, of everything that stands in what the path leads through. */
function namesIn(path: readonly MergeStep[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const note = (item: unknown) => {
    const { id, name, plan, type } = recordOf(item);
    const text = textOf(name) || textOf(recordOf(plan)['name']) || textOf(type);
    if (textOf(id) !== '' && text !== '') names.set(textOf(id), text);
  };
  for (const step of path) {
    if (step.kind !== 'entry') continue;
    for (const version of [step.versions.base, step.versions.theirs, step.versions.mine]) {
      const record = recordOf(version);
      for (const within of [record, recordOf(record['plan'])]) {
        for (const list of NAMED) if (Array.isArray(within[list])) within[list].forEach(note);
      }
    }
  }
  return names;
}
