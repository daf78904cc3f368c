import { fileStem } from '../../../ui/files/file-name.ts';

/** `财务部-2026-11-21.account.json`. */
export function fileNameOf(name: string, date: string): string {
  return `${fileStem(name, 'account')}-${date}.account.json`;
}
