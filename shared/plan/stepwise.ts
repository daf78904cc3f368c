/** Long work in short steps. */

/** How far the work is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Whoever runs it may pause after every step, or abandon it with `return`. */
export type Stepwise<T> = Generator<Progress, T, undefined>;

/** Runs it to its end at once. */
export function finished<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
