/** What a file is, by what stands in it and never by its name: so that a wrong one can be called by its own name. */
import type { DocumentProblem } from './problem.ts';
import { isObject } from './schema-problems.ts';

/** Everything that a person may choose by mistake, and what the doors take. */
export const FILE_KINDS = [
  'empty',
  'workbook',
  'old-office',
  'archive',
  'pdf',
  'image',
  'calendar',
  'web-page',
  'binary',
  'table',
  'text',
  'plan',
  'account',
  'workspace',
  'encrypted-export',
  'price-list',
  'amounts',
  'other-json',
  'broken-json',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a place that takes a file wants. */
export const FILE_DOORS = ['plan', 'account', 'amounts', 'price-list', 'workspace', 'table'] as const;
export type FileDoor = (typeof FILE_DOORS)[number];

/* oxlint-disable no-control-regex -- control characters are what is looked for */
/** The first characters of files that are no text, as they read when taken for UTF-8: U+FFFD for what is none. */
const BEGINNINGS: readonly (readonly [RegExp, FileKind])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\uFFFDPNG\r?\n/, 'image'],
  // JPEG, GIF, WebP, BMP, TIFF.
  [/^\uFFFD{3,4}.{0,6}(?:JFIF|Exif)|^GIF8[79]a|^RIFF[^]{4,16}WEBP|^II\*\0|^MM\0\*/, 'image'],
  [/^\uFFFD\uFFFD\u0011/, 'old-office'],
  [/^\s*BEGIN:VCALENDAR/, 'calendar'],
  [/^\s*<(?:!doctype|html|\?xml|head|body|table)/i, 'web-page'],
];
/** No text has these; tabs and line ends it has. */
const CONTROLS = /[\0-\u0008\u000e-\u001a\u001c-\u001f]/;
/* oxlint-enable no-control-regex */
/** So much of a file tells. */
const LOOKED_AT = 4096;

/** The kind of a file by its text. */
export function fileKindOf(given: string): FileKind {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  if (text.trim() === '') return 'empty';
  if (text.startsWith('PK\u0003\u0004')) return text.includes('xl/') ? 'workbook' : 'archive';
  const start = text.slice(0, LOOKED_AT);
  const known = BEGINNINGS.find(([beginning]) => beginning.test(start));
  if (known !== undefined) return known[1];
  if (CONTROLS.test(start)) return 'binary';
  if (/^\s*[{[]/.test(start)) return jsonKindOf(text);
  const [line = ''] = start.trimStart().split(/\r?\n/, 1);
  return /[,;\t]/.test(line) ? 'table' : 'text';
}

function jsonKindOf(text: string): FileKind {
  try {
    return kindOfValue(JSON.parse(text));
  } catch {
    return 'broken-json';
  }
}

/** By the keys that only one kind of file has; a file made by hand may lack some of them. */
function kindOfValue(value: unknown): FileKind {
  if (!isObject(value)) return 'other-json';
  const { format } = value;
  const has = (...keys: readonly string[]) => keys.some((key) => Object.hasOwn(value, key));
  if (format === 'cost-desk/encrypted') return 'encrypted-export';
  if (format === 'cost-desk/workspace' || has('workspace', 'preferences')) return 'workspace';
  if (format === 'cost-desk/plan' || has('horizon', 'lines')) return 'plan';
  if (has('verification', 'balance', 'coupons')) return 'account';
  if (has('result', 'availableAmount', 'frozenAmount', 'totalAmount')) return 'amounts';
  return format === 'cost-desk/price-list' || has('prices', 'products') ? 'price-list' : 'other-json';
}

/** That a file is another one than the door takes; null where it is of the right kind, whatever is wrong inside. */
export function anotherFile(text: string, door: FileDoor): DocumentProblem | null {
  const kind = fileKindOf(text);
  const isTaken =
    kind === door || (door === 'workspace' && kind === 'encrypted-export') || (door === 'table' && kind === 'text');
  return isTaken ? null : { path: '', code: 'another-file', given: kind, accepted: [door] };
}

/**
 * What to say of a file that could not be read: what it is where it is another one; of JSON that is broken the place as
 * well; otherwise the problems as they were found.
 */
export function problemsOfFile(text: string, door: FileDoor, found: DocumentProblem[]): DocumentProblem[] {
  const another = anotherFile(text, door);
  if (another === null || found.some(({ code }) => code === 'too-deep')) return found;
  return another.given === 'broken-json' ? [another, ...found] : [another];
}

/** Where a file of this kind belongs; null: nowhere here. */
export function doorOf(kind: FileKind, door: FileDoor): FileDoor | null {
  if (kind === 'encrypted-export') return 'workspace';
  if (door === 'plan' && (kind === 'workbook' || kind === 'old-office' || kind === 'table')) return 'table';
  return FILE_DOORS.find((each) => each === kind && each !== door) ?? null;
}
