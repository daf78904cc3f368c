/** The time, as an argument: tests set it back. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The day of a moment where the machine is, `YYYY-MM-DD`. */
  readonly dayOf: (moment: number) => string;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

export const systemClock: Clock = {
  now: () => Date.now(),
  dayOf: (moment) => {
    const date = new Date(moment);
    return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  },
};
