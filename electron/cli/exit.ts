/** Exit codes of the command line contract. */
export const EXIT = {
  done: 0,
  /** `check`: the purchase cannot be paid from the balance; `plan diff`: the total grew by more than it may. */
  notPayable: 1,
  badInput: 2,
  noPrice: 3,
} as const;
