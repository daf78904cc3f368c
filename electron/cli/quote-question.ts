/** The question that `quote` and `check` ask: what is bought, by which billing mode, for how long. */
import { type ChinaTime, formatChinaTime, parseChinaTime } from '../../shared/billing/calendar.ts';
import { typedMoment } from '../../shared/billing/typed-date.ts';
import { parseDuration } from '../../shared/billing/duration.ts';
import { problemList, readChoice } from '../../shared/billing/fields.ts';
import type { PricedSet } from '../../shared/billing/priced-set.ts';
import type { FieldProblem } from '../../shared/billing/problem.ts';
import { type Quote, quoteConfiguration, quoteConsumption, quoteMonthly } from '../../shared/billing/quote.ts';
import { TERMS } from '../../shared/catalog/schema.ts';
import { type Result, fail } from '../../shared/result.ts';
import type { OptionSpecs, Options } from './options.ts';
import { REQUEST_OPTIONS, givenText } from './request-options.ts';

const MODES = ['monthly', 'configuration', 'consumption'] as const;
type Mode = (typeof MODES)[number];

/** The options of `quote`, and of `check`, which asks the same question. */
export const QUOTE_OPTIONS = {
  ...REQUEST_OPTIONS,
  mode: {},
  term: {},
  start: {},
  for: {},
  'gb-out': {},
} as const satisfies OptionSpecs;

/** The options that only one of the modes has. */
const OPTIONS_OF: Readonly<Record<Mode, readonly string[]>> = {
  monthly: ['term', 'start'],
  configuration: ['for'],
  consumption: ['for', 'gb-out'],
};

/**
 * The quote that the options ask for; a package without `--start` starts `now`. Every problem of the question is
 * collected before anything is priced.
 */
export function quoteFrom(
  options: Options,
  request: Result<PricedSet, FieldProblem[]>,
  now: ChinaTime,
): Result<Quote, FieldProblem[]> {
  const list = problemList();
  if (!request.ok) list.problems.push(...request.error);
  const mode = readChoice(list, 'mode', options.text('mode'), MODES);
  if (mode === undefined) return fail(list.problems);
  rejectOtherModes(list.problems, options, mode);
  if (request.ok) rejectWrongMode(list.problems, mode, request.value);
  if (mode === 'monthly') {
    const term = readChoice(list, 'term', options.text('term'), TERMS);
    const start = options.has('start') ? parseChinaTime(typedMoment(options.text('start')) ?? '') : now;
    if (start === null) list.add('start', 'not-moment', options.text('start'), [formatChinaTime(now)]);
    if (!request.ok || term === undefined || start === null || list.problems.length > 0) return fail(list.problems);
    return quoteMonthly(request.value, term, start);
  }
  const duration = givenText(options, 'for');
  const seconds = parseDuration(duration);
  if (seconds === null)
    list.add('for', duration === '' ? 'missing' : 'not-duration', duration, ['30d', '21h55min20s', '1520s']);
  if (!request.ok || seconds === null || list.problems.length > 0) return fail(list.problems);
  return mode === 'configuration'
    ? quoteConfiguration(request.value, seconds)
    : quoteConsumption(request.value, seconds);
}

function rejectOtherModes(problems: FieldProblem[], options: Options, mode: Mode): void {
  const strange = MODES.flatMap((other) => OPTIONS_OF[other]).filter((name) => !OPTIONS_OF[mode].includes(name));
  for (const name of new Set(strange)) {
    if (options.has(name))
      problems.push({ field: name, code: 'not-applicable', given: options.text(name), accepted: [mode] });
  }
}

/** Traffic and snapshots are billed by consumption only, everything else never is. */
function rejectWrongMode(problems: FieldProblem[], mode: Mode, { product, components }: PricedSet): void {
  const byConsumption = components.every(({ row }) => row.gb !== undefined || row.gbDay !== undefined);
  if (byConsumption === (mode === 'consumption')) return;
  const accepted = byConsumption ? ['consumption'] : ['monthly', 'configuration'];
  problems.push({
    field: 'mode',
    code: 'not-applicable',
    given: mode,
    accepted: [`${product}: ${accepted.join(', ')}`],
  });
}
