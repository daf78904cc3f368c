/** A cell as a spreadsheet or the console shows it, as the account keeps it; what is not sure stays word for word. */
import { readCell } from '../read-cell.ts';
import { wordKey } from '../word-key.ts';
import { parseChinaTime } from '../../billing/calendar.ts';
import { typedDate, typedMoment } from '../../billing/typed-date.ts';
import type { ResourceField } from './fields.ts';

/** The account's text for what stands in a cell. */
export function readResourceCell(field: Exclude<ResourceField, 'autoRenew' | 'renewByHand'>, text: string): string {
  const bare = text.trim();
  if (field === 'id') return bare;
  if (field === 'expires') return lastDayOf(bare) ?? bare;
  if (field === 'start') return momentOf(bare) ?? bare;
  return readCell(field, bare);
}

/** `2026-11-21` or `2026-11-21T15:00:00` for an existing moment that is written year first. */
function momentOf(text: string): string | undefined {
  return typedDate(text) ?? typedMoment(text);
}

/** The last day of a package: it runs to the end of it (PKG-2), so the time says nothing. */
function lastDayOf(text: string): string | undefined {
  const moment = momentOf(text);
  return moment === undefined ? undefined : parseChinaTime(moment)?.date;
}

const YES = new Set(
  [
    'yes',
    'y',
    'true',
    'on',
    '1',
    'enabled',
    'open',
    'opened',
    '是',
    '开',
    '开启',
    '已开启',
    '开通',
    '已开通',
    '启用',
  ].map(wordKey),
);
const NO = new Set(
  ['no', 'n', 'false', 'off', '0', 'disabled', 'closed', 'none', '否', '关', '关闭', '已关闭', '未开启', '未开通'].map(
    wordKey,
  ),
);

/** Whether it says yes or no; undefined where that is not sure. */
export function readYesNo(text: string): boolean | undefined {
  const word = wordKey(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** What consoles write where there is nothing to say. Of names and ids it is kept. */
export function isNothing(text: string): boolean {
  return /^(?:[-–—]+|\/|n\/a|null|无)?$/i.test(text.trim());
}
