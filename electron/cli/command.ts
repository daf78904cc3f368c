/** What every command is: its options, and a function from them to an answer that can be written in two forms. */
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { ChinaTime } from '../../shared/billing/calendar.ts';
import type { Translate } from '../../shared/i18n/index.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { OptionSpecs, Options } from './options.ts';

export interface CommandContext {
  readonly options: Options;
  readonly positionals: readonly string[];
  /** The price list in force: the built-in one, or the file that `--price-list` names. */
  catalog(): Promise<Catalog>;
  readonly t: Translate;
  readonly language: Language;
  readonly now: ChinaTime;
}

/** One answer; only the form that is asked for is written. */
export interface Answer {
  /** For programs: a value that is printed as JSON. */
  json(): unknown;
  /** For people. */
  text(): string;
  /** Not 0 where the answer itself is bad news. */
  readonly exitCode?: number;
}

export interface Command {
  readonly options: OptionSpecs;
  /** How many arguments without dashes it takes. */
  readonly positionals: number;
  /** Throws `CliError` or `InputError`; nothing is printed before it has succeeded. The answer can then be written without fail. */
  run(context: CommandContext): Promise<Answer>;
}
