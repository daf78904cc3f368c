/** Attached disks as spreadsheets list them, as the plan writes them: `TYPE:GB[:IOPS] + ...`. */
import { typeCodeOf } from './words.ts';
import { halfWidth } from '../text/half-width.ts';

const CODE = /^[a-z0-9][a-z0-9._-]*$/i;
const DOTTED = /^[a-z]+(?:\.[a-z0-9-]+)+$/i;
const CANONICAL = /^([^:]+):(\d+)(?::(\d+))?$/;
const SIZE = String.raw`(\d+)\s*(?:GB|G)(?![a-z])`;
const IOPS = String.raw`(?:[\s,:]*(\d+)\s*IOPS)?`;
const COUNT = String.raw`(?:\s*[x×*]\s*(\d{1,2})\s*[块个]?)?`;
const TYPE_FIRST = new RegExp(`^(.+?)(?:[\\s:,/-]+|(?<=ssd|hdd|盘))${SIZE}${IOPS}${COUNT}$`, 'i');
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
  if (gb !== '') return written(typeOf(type), gb, iops);
  const [, first = '', size = '', provisioned = '', count = '1'] = TYPE_FIRST.exec(text) ?? [];
  if (size !== '') return repeated(written(sureTypeOf(first), size, provisioned), Number(count));
  const [, sizeFirst = '', second = ''] = SIZE_FIRST.exec(text) ?? [];
  return written(sureTypeOf(second), sizeFirst, '');
}

function written(type: string | undefined, gb: string, iops: string): string | undefined {
  return type === undefined ? undefined : [type, gb, ...(iops === '' ? [] : [iops])].join(':');
}

function repeated(disk: string | undefined, count: number): string | undefined {
  if (disk === undefined || count < 1 || count > MOST_OF_A_KIND) return undefined;
  return Array.from({ length: count }, () => disk).join(' + ');
}

/** The code of a type: of a known name, or the text itself when it can be a code. */
export function typeOf(text: string): string | undefined {
  const bare = halfWidth(text).trim();
  return sureTypeOf(bare) ?? (CODE.test(bare) ? bare : undefined);
}

/** Codes with points are lower case in every price list. */
function sureTypeOf(text: string): string | undefined {
  return typeCodeOf(text) ?? (DOTTED.test(text) ? text.toLowerCase() : undefined);
}
