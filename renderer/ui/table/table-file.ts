/** What the file of a forecast's table is called. */
import type { CalendarDate } from '../../../shared/billing/calendar.ts';
import { fileStem } from '../files/file-name.ts';

export function tableFile(account: string, table: 'events' | 'days', start: CalendarDate): string {
  return `cost-desk-${fileStem(account, 'account')}-${table}-${start}.csv`;
}
