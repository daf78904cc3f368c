import { fileStem } from '../../../ui/files/file-name.ts';

/** `cost-desk-财务部-2026-12-01.ics`. */
export function calendarFileName(account: string, date: string): string {
  return `cost-desk-${fileStem(account, 'account')}-${date}.ics`;
}
