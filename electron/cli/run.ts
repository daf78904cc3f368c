/** From arguments to output and exit code; nothing is printed here, so tests call it directly. */
import { chinaTimeOf } from '../../shared/billing/calendar.ts';
import { describeProblem } from '../../shared/billing/describe.ts';
import { isNoPrice } from '../../shared/billing/problem.ts';
import { nearestMatches } from '../../shared/catalog/nearest.ts';
import { type Translate, createTranslator } from '../../shared/i18n/index.ts';
import { LANGUAGES, type Language } from '../../shared/workspace/schema.ts';
import { CliError, InputError } from './cli-error.ts';
import type { Command } from './commands/command.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { prices } from './commands/prices.ts';
import { quote } from './commands/quote.ts';
import { schema } from './commands/schema.ts';
import { EXIT } from './exit.ts';
import { helpText } from './help.ts';
import { readOptions } from './options.ts';
import { catalogFrom } from './price-list-file.ts';
import { optionOf } from './request-options.ts';

const COMMANDS: Readonly<Record<string, Command>> = { prices, quote, compare, check, schema };

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
    const stdout = asJson ? JSON.stringify(answer.json, null, 2) : answer.text;
    return { exitCode: answer.exitCode ?? EXIT.done, stdout: `${stdout}\n`, stderr: '' };
  } catch (error) {
    return failure(error, t, asJson);
  }
}

async function runCommand(
  [name = '', ...args]: readonly string[],
  now: number,
  { language, t }: { readonly language: Language; readonly t: Translate },
) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const known = Object.keys(COMMANDS);
    const nearest = nearestMatches(name, known);
    throw new CliError('unknown-command', name, { accepted: nearest.length > 0 ? nearest : known });
  }
  const { options, positionals } = readOptions(args, command.options);
  const extra = positionals[command.positionals];
  if (extra !== undefined) throw new CliError('extra-argument', extra);
  if (options.has('lang') && !LANGUAGES.some((known) => known === options.text('lang'))) {
    throw new InputError([{ field: 'lang', code: 'unknown-choice', given: options.text('lang'), accepted: LANGUAGES }]);
  }
  const catalog = () => catalogFrom(options, t);
  return command.run({ options, positionals, catalog, t, language, now: chinaTimeOf(now) });
}

/** The language is needed for the first error already, so it is looked for before the options are read. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const given = at === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  return LANGUAGES.find((language) => language === given) ?? 'en';
}

function failure(error: unknown, t: Translate, asJson: boolean): CliOutput {
  const { exitCode, messages, json } = describeFailure(error, t);
  const stderr = asJson ? JSON.stringify({ error: json }) : messages.join('\n');
  return { exitCode, stdout: '', stderr: `${stderr}\n` };
}

function describeFailure(error: unknown, t: Translate) {
  if (error instanceof InputError) {
    const problems = error.problems.map((problem) => ({
      code: problem.code,
      message: describeProblem(t, problem, optionOf(problem.field)),
      option: optionOf(problem.field),
      given: problem.given,
      accepted: problem.accepted,
    }));
    const exitCode = error.problems.every(isNoPrice) ? EXIT.noPrice : EXIT.badInput;
    return { exitCode, messages: problems.map(({ message }) => message), json: { ...problems[0], problems } };
  }
  if (error instanceof CliError) {
    const message = error.describe(t);
    return { exitCode: EXIT.badInput, messages: [message], json: { code: error.code, message, option: error.option } };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = t('cli.unexpected', { detail });
  return { exitCode: EXIT.badInput, messages: [message], json: { code: 'unexpected', message, option: '' } };
}
