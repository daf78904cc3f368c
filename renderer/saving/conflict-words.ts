/** What is in conflict, and both versions of it, in the words of the pages where it was entered. */
import { CASH_KINDS, COUPON_KINDS } from '../../shared/account/ledger.ts';
import { MOVEMENT_KINDS } from '../../shared/account/schema.ts';
import { VERIFICATION_STATES } from '../../shared/account/verification.ts';
import type { MessageKey, Translate } from '../../shared/i18n/index.ts';
import { AMOUNT_PATTERN, displayMoney, money } from '../../shared/money/index.ts';
import { lastDayBefore } from '../../shared/plan/last-day.ts';
import { LINE_FIELDS, type LineField } from '../../shared/plan/schema.ts';
import type { MergeStep } from '../../shared/workspace/merge/index.ts';
import { isRecord, type JsonRecord, recordOf } from '../../shared/workspace/merge/same.ts';
import { partWords } from '../backups/part-words.ts';
import type { PartConflict } from './saver.ts';

export interface ConflictWords {
  readonly what: string;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
}

/** `isHidden`: amounts are covered. */
export function conflictWords(t: Translate, conflict: PartConflict, isHidden: boolean): ConflictWords {
  const text = (value: unknown) => valueText({ t, isHidden }, conflict, value);
  const { base, mine, theirs } = conflict;
  return { what: whatText(t, conflict), before: text(base), mine: text(mine), theirs: text(theirs) };
}

/** "Beijing Cloud · recharge 2026-11-20 · Amount". */
function whatText(t: Translate, { part, path, kind }: PartConflict): string {
  const names: string[] = part === 'calculator' ? [t('conflict.calculator')] : [];
  for (const [at, step] of path.entries()) {
    if (step.kind === 'entry') names.push(entryName(t, listOf(path, at), step));
    else if (at === path.length - 1) names.push(fieldName(t, part, path));
  }
  if (kind === 'order') names.push(t('conflict.order'));
  return names.filter((name) => name !== '').join(' · ');
}

function listOf(path: readonly MergeStep[], at: number): string {
  const before = path[at - 1];
  return before?.kind === 'field' ? before.name : '';
}

function entryName(t: Translate, list: string, { key, versions }: Extract<MergeStep, { kind: 'entry' }>): string {
  const entry = recordOf(versions.mine ?? versions.theirs ?? versions.base);
  switch (list) {
    case 'ledger':
      return `${leafText(t, 'kind', entry['kind'])} ${textOf(entry['date'])}`;
    case 'movements':
      return `${leafText(t, 'kind', entry['kind'])} ${textOf(entry['at']).slice(0, 'YYYY-MM-DD'.length)}`;
    case 'plans':
      return textOf(recordOf(entry['plan'])['name']) || key;
    case 'lines':
    case 'touched': {
      const line = isRecord(entry['line']) ? entry['line'] : entry;
      return t('conflict.line', {
        name: textOf(line['name']) || textOf(line['type']) || textOf(line['product']) || key,
      });
    }
    case 'coupons':
      return `${t('account.coupon')} ${key}`;
    default:
      return textOf(entry['name']) || textOf(entry['type']) || key;
  }
}

const ENTRY_FIELDS: Readonly<Record<string, MessageKey>> = {
  date: 'account.entry.date',
  kind: 'account.entry.kind',
  note: 'account.entry.note',
  amount: 'account.entry.amount',
  coupon: 'account.coupon',
};

const UNITS: Readonly<Record<string, MessageKey>> = {
  balance: 'conflict.balance',
  verification: 'conflict.verification',
  what: 'backups.part.request',
  request: 'backups.part.request',
};

/** Of the last key of a path. */
function fieldName(t: Translate, part: PartConflict['part'], path: readonly MergeStep[]): string {
  const last = path.at(-1);
  if (last?.kind !== 'field') return '';
  const fields = new Set(path.flatMap((step) => (step.kind === 'field' ? [step.name] : [])));
  const { name } = last;
  if (Object.hasOwn(UNITS, name)) return t(UNITS[name] ?? 'conflict.details');
  if (fields.has('ledger') || fields.has('movements')) return t(ENTRY_FIELDS[name] ?? 'conflict.details');
  if (fields.has('settings')) return t('conflict.setting');
  if (
    isLineField(name) &&
    (part === 'plans' ? fields.has('lines') || fields.has('touched') : fields.has('resources'))
  ) {
    return t(`plan.column.${name}`);
  }
  const area = part === 'accounts' ? 'account' : part === 'plans' ? 'plan' : 'calculator';
  return t(partWords(area, name));
}

function isLineField(name: string): name is LineField {
  return (LINE_FIELDS as readonly string[]).includes(name);
}

interface Reader {
  readonly t: Translate;
  readonly isHidden: boolean;
}

function valueText({ t, isHidden }: Reader, { path, kind }: PartConflict, value: unknown): string {
  const last = path.at(-1);
  if (value === undefined) return t(last?.kind === 'entry' ? 'conflict.deleted' : 'conflict.none');
  if (kind === 'order') return Array.isArray(value) ? value.map((item) => nameOf(item)).join('、') : '';
  const leaves = leavesOf(t, isHidden, last?.kind === 'field' ? last.name : '', value);
  const text = leaves.slice(0, MOST_LEAVES).join(' · ');
  return text === '' ? t('conflict.none') : leaves.length > MOST_LEAVES ? `${text} …` : text;
}

/** More is not read in a cell of a table. */
const MOST_LEAVES = 12;

function nameOf(item: unknown): string {
  const record = recordOf(item);
  const plan = recordOf(record['plan']);
  return (
    [record['name'], plan['name'], record['code'], record['type'], record['id'], item]
      .map(textOf)
      .find((name) => name !== '') ?? ''
  );
}

const SILENT = new Set(['id', 'schemaVersion', 'format', 'formatVersion', 'snoozed', 'unknown', 'how', 'registration']);

/** Everything that a value says, in words, one after the other. */
function leavesOf(t: Translate, isHidden: boolean, key: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(t, isHidden, key, item));
  if (isRecord(value)) return recordLeaves(t, isHidden, value);
  if (isHidden && isAmount(key, value)) return [t('conflict.hidden')];
  const text = leafText(t, key, value);
  return text === '' ? [] : [text];
}

function recordLeaves(t: Translate, isHidden: boolean, record: JsonRecord): string[] {
  return Object.entries(record).flatMap(([key, value]) => (SILENT.has(key) ? [] : leavesOf(t, isHidden, key, value)));
}

const AMOUNTS = new Set(['amount', 'faceValue', 'frozen', 'overdue']);

function isAmount(key: string, value: unknown): value is string {
  return AMOUNTS.has(key) && typeof value === 'string' && AMOUNT_PATTERN.test(value.replace(/^-/, ''));
}

function leafText(t: Translate, key: string, value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'conflict.yes' : 'conflict.no');
  const text = textOf(value);
  if (isAmount(key, value)) return displayMoney(money(value));
  // The only key of this name is the end of a period: of a plan, and of what the calculator asks for.
  if (key === 'to') return lastDayBefore(text);
  const entry = [...CASH_KINDS, ...COUPON_KINDS].find((each) => each === text);
  if (key === 'kind' && entry !== undefined) return t(`entry.${entry}`);
  const movement = MOVEMENT_KINDS.find((each) => each === text);
  if (key === 'kind' && movement !== undefined) return t(`forecast.movement.${movement}`);
  const status = VERIFICATION_STATES.find((each) => each === text);
  return key === 'status' && status !== undefined ? t(`verification.${status}`) : text;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
