/** How old a dated thing is, in whole years and months. The parts the date does not have count as nothing. */
export interface Age {
  readonly years: number;
  readonly months: number;
}

/** A list that is older than this says so with a sign. */
const OLD_AFTER_MONTHS = 12;

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * Age of an `asOf` (YYYY, YYYY-MM or YYYY-MM-DD) on the day `today` (YYYY-MM-DD). A year alone is compared with the
 * year of today, a month with the month: nothing is made up that was not printed. A date still to come is 0 old.
 */
export function ageOf(asOf: string, today: string): Age {
  const [, year, month, day] = PARTIAL_DATE.exec(asOf) ?? [];
  const [, nowYear, nowMonth, nowDay] = PARTIAL_DATE.exec(today) ?? [];
  if (year === undefined || nowYear === undefined) throw new RangeError(`not dates: ${asOf}, ${today}`);
  let months = (Number(nowYear) - Number(year)) * 12;
  if (month !== undefined && nowMonth !== undefined) months += Number(nowMonth) - Number(month);
  if (day !== undefined && nowDay !== undefined && Number(nowDay) < Number(day)) months -= 1;
  months = Math.max(0, months);
  return { years: Math.floor(months / 12), months: months % 12 };
}

/** Whether prices of this age need a warning sign. */
export function isOld({ years, months }: Age): boolean {
  return years * 12 + months > OLD_AFTER_MONTHS;
}
