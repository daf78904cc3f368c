import type { AppError } from '../../../../shared/result.ts';

/** What is wrong with the stored file, as far as a person has to know it to choose what to do. */
export type StorageFault = 'newer' | 'missing' | 'refused' | 'damaged';

const SIGNS: readonly (readonly [StorageFault, RegExp])[] = [
  ['newer', /newer Cost Desk/],
  ['refused', /\b(?:EACCES|EPERM)\b/],
  ['missing', /\bfile is missing\b/],
];

/** Whether the stored file can not be read, or is not there any more: saving again does not help then. */
export function isStorageLost({ code }: AppError): boolean {
  return code === 'storage-unreadable' || code === 'storage-missing';
}

/** Read from the host's own words; whatever they are, it is at least damaged. */
export function storageFault(detail: string): StorageFault {
  return SIGNS.find(([, sign]) => sign.test(detail))?.[0] ?? 'damaged';
}
