/** What ends a command without an answer: exit code 2 for bad usage or input, 3 for "no price". */
import { type FieldProblem, isNoPrice } from '../../shared/billing/problem.ts';
import type { Translate } from '../../shared/i18n/index.ts';

export type UsageCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'given-twice'
  | 'flag-with-value'
  | 'no-value'
  | 'missing-option'
  | 'extra-argument'
  | 'missing-argument'
  | 'either-or'
  | 'unreadable-file'
  | 'bad-file'
  | 'unknown-account'
  | 'not-an-amount';

export interface UsageParams {
  readonly given?: string;
  readonly accepted?: readonly string[];
}

/** A mistake in how the command was called, or in a file that was named. */
export class CliError extends Error {
  readonly code: UsageCode;
  readonly option: string;
  readonly params: UsageParams;

  constructor(code: UsageCode, option: string, params: UsageParams = {}) {
    super(`${code}: ${option}`);
    this.code = code;
    this.option = option;
    this.params = params;
  }

  /** Names the option, what was given and what is accepted; of a file, every problem in a sentence of its own. */
  describe(t: Translate): string {
    const { given = '', accepted = [] } = this.params;
    return t(`usage.${this.code}`, {
      option: this.option,
      given,
      accepted: accepted.join(this.code === 'bad-file' ? ' ' : ', '),
    });
  }
}

/** Problems with what the options say; the first one decides `option` and `code`. */
export class InputError extends Error {
  readonly problems: readonly [FieldProblem, ...FieldProblem[]];
  /** Where a problem is, when that is a place in a file; otherwise it is the option of the problem's field. */
  readonly placeOf: ((problem: FieldProblem) => string) | undefined;

  /** Lines of a plan have no price, whatever is wrong with their cells. */
  readonly isNoPrice: boolean;
  /** All of them in one line, where each on its own would be too many. */
  readonly summary: string | undefined;

  constructor(
    problems: readonly FieldProblem[],
    placeOf?: (problem: FieldProblem) => string,
    isPriceMissing = problems.every(isNoPrice),
    summary?: string,
  ) {
    const [first, ...rest] = problems;
    if (first === undefined) throw new RangeError('an input error needs a problem');
    super(first.code);
    this.problems = [first, ...rest];
    this.placeOf = placeOf;
    this.isNoPrice = isPriceMissing;
    this.summary = summary;
  }
}
