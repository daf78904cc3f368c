/** Which notices to announce through the system: each at most once a day, none that was put off (BAL-7). */
import type { CalendarDate } from '../billing/calendar.ts';
import { z } from '../schema.ts';
import { type AccountNotice, noticesOf } from './notices.ts';
import { dateSchema } from './schema.ts';
import type { StoredAccount } from './stored.ts';

/** What was announced on a day: `account notice`. Another day starts afresh, so it never grows. */
export const announcedSchema = z.looseObject({ on: dateSchema, notices: z.array(z.string()) });
export type Announced = z.infer<typeof announcedSchema>;

export interface Announcement {
  readonly account: StoredAccount;
  readonly notice: AccountNotice;
}

/**
 * What to announce today, and what has been announced then. A missing verification is a state that the window shows all
 * the time, not news: it is not announced.
 */
export function announcementsOf(
  accounts: readonly StoredAccount[],
  announced: Announced | undefined,
  today: CalendarDate,
): { readonly announcements: readonly Announcement[]; readonly announced: Announced } {
  const before = announced?.on === today ? announced.notices : [];
  const announcements = accounts.flatMap((account) =>
    noticesOf(account, today)
      .filter(({ urgent, kind, snoozedUntil }) => urgent && kind !== 'not-verified' && snoozedUntil === undefined)
      .map((notice) => ({ account, notice }))
      .filter((announcement) => !before.includes(keyOf(announcement))),
  );
  return { announcements, announced: { on: today, notices: [...before, ...announcements.map(keyOf)] } };
}

function keyOf({ account, notice }: Announcement): string {
  return `${account.id} ${notice.id}`;
}
