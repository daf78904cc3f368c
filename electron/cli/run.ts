/** From arguments to output and exit code; nothing is printed here, so tests call it directly. */
import { chinaTimeOf } from '../../shared/billing/calendar.ts';
import { describeProblem } from '../../shared/billing/describe.ts';
import { nearestMatches } from '../../shared/catalog/nearest.ts';
import { type Translate, createTranslator } from '../../shared/i18n/index.ts';
import { harmlessJson, inOwnLines } from '../../shared/text/guard.ts';
import { LANGUAGES, type Language } from '../../shared/i18n/language.ts';
import { CliError, InputError } from './cli-error.ts';
import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { forecast } from './commands/forecast.ts';
import { plan } from './commands/plan.ts';
import { planCheck } from './commands/plan-check.ts';
import { planDiff } from './commands/plan-diff.ts';
import { prices } from './commands/prices.ts';
import { quote } from './commands/quote.ts';
import { schema } from './commands/schema.ts';
import { EXIT } from './exit.ts';
import { helpText } from './help.ts';
import { readOptions } from './options.ts';
import { catalogFrom } from './price-list-file.ts';
import { optionOf } from './request-options.ts';

/** A command of two words is found before one of the first word alone. */
const COMMANDS: Readonly<Record<string, Command>> = {
  prices,
  quote,
  compare,
  check,
  plan,
  'plan diff': planDiff,
  'plan check': planCheck,
  forecast,
  schema,
};

export interface CliOutput {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command; `now` is in milliseconds since 1970-01-01 UTC. Never throws, never prints anything partial. */
export async function runCli(args: readonly string[], now: number): Promise<CliOutput> {
  const asJson = args.includes('--json');
  const language = languageOf(args);
  const t = createTranslator(language);
  if (args.length === 0 || args.includes('--help')) return { exitCode: EXIT.done, stdout: helpText(t), stderr: '' };
  try {
    const answer = await runCommand(args, now, { language, t });
    const stdout = asJson ? harmlessJson(JSON.stringify(answer.json(), null, 2)) : inOwnLines(answer.text());
    return { exitCode: answer.exitCode ?? EXIT.done, stdout: `${stdout}\n`, stderr: '' };
  } catch (error) {
    return failure(error, t, asJson);
  }
}

async function runCommand(
  given: readonly string[],
  now: number,
  { language, t }: { readonly language: Language; readonly t: Translate },
) {
  const { command, args } = commandOf(commandFirst(given));
  const { options, positionals } = readOptions(args, command.options);
  const extra = positionals[command.positionals];
  if (extra !== undefined) throw new CliError('extra-argument', extra);
  if (options.has('lang') && !LANGUAGES.some((known) => known === options.text('lang'))) {
    throw new InputError([{ field: 'lang', code: 'unknown-choice', given: options.text('lang'), accepted: LANGUAGES }]);
  }
  const catalog = () => catalogFrom(options, t);
  return command.run({ options, positionals, catalog, t, language, now: chinaTimeOf(now) });
}

/** Options of every command that take no value: what follows one is the command. */
const FLAGS: ReadonlySet<string> = new Set(['--json', '--allow-incomplete', '--no-plans']);

/** Options may stand before the command; they are read behind it. */
function commandFirst(args: readonly string[]): readonly string[] {
  let at = 0;
  for (let arg = args[at]; arg?.startsWith('--') === true; arg = args[at]) {
    at += FLAGS.has(arg) || arg.includes('=') ? 1 : 2;
  }
  return at >= args.length ? args : [...args.slice(at), ...args.slice(0, at)];
}

function commandOf([name = '', ...args]: readonly string[]): { readonly command: Command; readonly args: string[] } {
  const [second = '', ...rest] = args;
  const known = new Map(Object.entries(COMMANDS));
  const longer = known.get(`${name} ${second}`);
  if (longer !== undefined) return { command: longer, args: rest };
  const command = known.get(name);
  if (command !== undefined) return { command, args };
  const nearest = nearestMatches(name, [...known.keys()]);
  throw new CliError('unknown-command', name, { accepted: nearest.length > 0 ? nearest : [...known.keys()] });
}

/** The language is needed for the first error already, so it is looked for before the options are read. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const given = at === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  return LANGUAGES.find((language) => language === given) ?? 'en';
}

function failure(error: unknown, t: Translate, asJson: boolean): CliOutput {
  const { exitCode, messages, json } = describeFailure(error, t);
  const stderr = asJson ? harmlessJson(JSON.stringify({ error: json })) : inOwnLines(messages.join('\n'));
  return { exitCode, stdout: '', stderr: `${stderr}\n` };
}

function describeFailure(error: unknown, t: Translate) {
  if (error instanceof InputError) {
    const problems = error.problems.map((problem) => {
      const { code, given, accepted } = problem;
      const option = error.placeOf?.(problem) ?? optionOf(problem.field);
      return { code, message: describeProblem(t, problem, option), option, given, accepted };
    });
    const exitCode = error.isNoPrice ? EXIT.noPrice : EXIT.badInput;
    return {
      exitCode,
      messages: error.summary === undefined ? problems.map(({ message }) => message) : [error.summary],
      json: { ...problems[0], problems },
    };
  }
  if (error instanceof CliError) {
    const message = error.describe(t);
    return {
      exitCode: EXIT.badInput,
      messages: [message],
      json: { code: error.code, message, option: error.option, ...error.params },
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const message = t('cli.unexpected', { detail });
  return { exitCode: EXIT.badInput, messages: [message, stack], json: { code: 'unexpected', message, option: '' } };
}
