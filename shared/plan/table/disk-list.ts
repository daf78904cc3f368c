/** Attached disks as spreadsheets list them, as the plan writes them: `TYPE:GB[:IOPS] + ...`. */
import { typeCodeOf } from './words.ts';
import { halfWidth } from './word-key.ts';

const CODE = /^[a-z0-9][a-z0-9._-]*$/i;
const DOTTED = /^[a-z]+(?:\.[a-z0-9-]+)+$/i;
const CANONICAL = /^([^:]+):(\d+)(?::(\d+))?$/;
const SIZE = String.raw`(\d+)\s*(?:GB|G)`;
const IOPS = String.raw`(?:[\s,:]*(\d+)\s*IOPS)?`;
const COUNT = String.raw`(?:\s*[x×*]\s*(\d{1,2})\s*[块个]?)?`;
const TYPE_FIRST = new RegExp(`^(.+?)[\\s:,/-]*(?<!\\d)${SIZE}${IOPS}${COUNT}$`, 'i');
const SIZE_FIRST = new RegExp(`^${SIZE}[\\s:,/]*([^\\s].*)$`, 'i');
/** Longer lists are not typed, and a slip of the finger must not make hundreds of disks. */
const MOST_OF_A_KIND = 20;

/** The disks in the plan's form; undefined when one of them is not surely a type and a size. */
export function disksOf(text: string): string | undefined {
  const parts = halfWidth(text)
    .split(/[+;、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const disks = parts.map(diskOf);
  return disks.length > 0 && disks.every((disk) => disk !== undefined) ? disks.join(' + ') : undefined;
}

function diskOf(text: string): string | undefined {
  const [, type = '', gb = '', iops = ''] = CANONICAL.exec(text) ?? [];
  if (gb !== '') return written(type, gb, iops, 1);
  const sized = TYPE_FIRST.exec(text);
  if (sized !== null) return written(sized[1] ?? '', sized[2] ?? '', sized[3] ?? '', Number(sized[4] ?? '1'));
  const typed = SIZE_FIRST.exec(text);
  return typed === null ? undefined : written(typed[2] ?? '', typed[1] ?? '', '', 1);
}

function written(type: string, gb: string, iops: string, count: number): string | undefined {
  const code = typeOf(type);
  if (code === undefined || count < 1 || count > MOST_OF_A_KIND) return undefined;
  return Array.from({ length: count }, () => [code, gb, ...(iops === '' ? [] : [iops])].join(':')).join(' + ');
}

/** Codes with points are lower case in every price list; other codes are kept as they are. */
export function typeOf(text: string): string | undefined {
  const bare = halfWidth(text).trim();
  return typeCodeOf(bare) ?? (DOTTED.test(bare) ? bare.toLowerCase() : CODE.test(bare) ? bare : undefined);
}
