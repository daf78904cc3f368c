/** The agenda as a calendar file (iCalendar, RFC 5545): one all-day event for each item, reminders before what costs money. */
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { CalendarDate } from '../billing/calendar.ts';
import type { Translate } from '../i18n/index.ts';
import { displayMoney } from '../money/index.ts';
import { ruleOf } from '../rules/register.ts';
import { inOneLine } from '../text/guard.ts';
import type { Language } from '../i18n/language.ts';
import type { AgendaItem, AgendaKind } from './agenda.ts';
import { type AgendaWords, agendaLine, agendaText, everyName } from './agenda-text.ts';
import type { NameOf } from './describe.ts';

const HOUR_SECONDS = 3600;
/** 09:00 on the day before, and three days before: seconds back from the beginning of the day. */
const REMINDERS: readonly number[] = [15 * HOUR_SECONDS, 63 * HOUR_SECONDS];
/** What somebody has to prepare; the rest is there to be read. */
const REMINDED: ReadonlySet<AgendaKind> = new Set(['top-up', 'renew-by-hand', 'auto-renew', 'plan-order']);

export interface CalendarAbout {
  readonly account: { readonly id: string; readonly name: string };
  readonly t: Translate;
  readonly language: Language;
  readonly nameOf: NameOf;
  /** When the file is made, `2026-11-21T13:05:09Z`, and the day from which the forecast starts. */
  readonly now: string;
  readonly today: CalendarDate;
}

/** The whole file, with CRLF and folded lines. Amounts are always in it, whether or not they are covered on screen. */
export function calendarFile(items: readonly AgendaItem[], { account, now, today, ...about }: CalendarAbout): string {
  const words = { ...about, amountText: displayMoney };
  const calendar = ical({
    prodId: '//Cost Desk//Forecast//EN',
    name: escaped(about.t('calendar-file.name', { account: account.name })),
  });
  for (const item of items) {
    calendar.createEvent({
      id: uidOf(account.id, item.key),
      stamp: now,
      start: item.by,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: inOneLine(agendaLine(item, words)),
      description: descriptionOf(item, words, today),
      alarms: REMINDED.has(item.kind)
        ? REMINDERS.map((triggerBefore) => ({ type: ICalAlarmType.display, triggerBefore }))
        : [],
    });
  }
  return `${calendar.toString()}\r\n`;
}

function descriptionOf(
  item: AgendaItem,
  words: AgendaWords & Pick<CalendarAbout, 'language'>,
  date: CalendarDate,
): string {
  const { t, language } = words;
  const { text, source } = ruleOf(item.rule);
  const names = everyName(item, words);
  return [
    agendaText(item, words).why,
    ...(names === undefined ? [] : [names]),
    t('calendar-file.rule', { rule: item.rule, text: text[language] }),
    t('calendar-file.source', { source: source[language] }),
    t('calendar-file.forecast', { date }),
  ]
    .map(inOneLine)
    .join('\n');
}

/** The library writes a calendar's name as it is. */
function escaped(name: string): string {
  return inOneLine(name).replaceAll(/[\\;,]/g, String.raw`\$&`);
}

/** RFC 7986 asks for at most 255 octets; the rest of a longer one is told apart by a number. */
const MOST_OCTETS = 200;

/** The same for the same thing of the same account, so that importing again updates. */
function uidOf(account: string, key: string): string {
  const whole = encodeURIComponent(`${account} ${key}`.toWellFormed()).replaceAll('%20', '-');
  const name = whole.length <= MOST_OCTETS ? whole : `${whole.slice(0, MOST_OCTETS)}-${numberOf(whole)}`;
  return `${name}@cost-desk`;
}

/** FNV-1a, 64 bits, of ASCII: tells long names apart that begin alike. */
function numberOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return hash.toString(16);
}
