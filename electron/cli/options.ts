/** Reading the command line: which options a command has, and what is wrong with the ones given. */
import { parseArgs } from 'node:util';
import { nearestMatches } from '../../shared/catalog/nearest.ts';
import { CliError } from './cli-error.ts';

/** Options of every command, without the leading dashes. `multiple` may be given more than once; `flag` takes no value. */
export interface OptionSpec {
  readonly multiple?: true;
  readonly flag?: true;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface Options {
  /** What was given, or an empty string. */
  text(name: string): string;
  all(name: string): readonly string[];
  has(name: string): boolean;
}

export interface CommandLine {
  readonly options: Options;
  readonly positionals: readonly string[];
}

/**
 * Reads arguments by the option specs of a command. Throws a `CliError` on an unknown option (with the nearest ones),
 * a missing value, a value for a flag, and on an option given twice.
 */
export function readOptions(args: readonly string[], specs: OptionSpecs): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { flag }]) => [name, { type: flag === true ? 'boolean' : 'string' }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const value = checkedValue(token, specs);
    const earlier = given.get(token.name) ?? [];
    if (earlier.length > 0 && specs[token.name]?.multiple !== true) throw new CliError('given-twice', token.rawName);
    given.set(token.name, [...earlier, value]);
  }
  const all = (name: string): readonly string[] => given.get(name) ?? [];
  return { options: { all, text: (name) => all(name)[0] ?? '', has: (name) => given.has(name) }, positionals };
}

function checkedValue(
  token: {
    readonly name: string;
    readonly rawName: string;
    readonly value?: string | undefined;
    readonly inlineValue?: boolean | undefined;
  },
  specs: OptionSpecs,
): string {
  const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
  if (spec === undefined) {
    const known = Object.keys(specs).map((name) => `--${name}`);
    const nearest = nearestMatches(token.rawName, known);
    throw new CliError('unknown-option', token.rawName, { accepted: nearest.length > 0 ? nearest : known });
  }
  if (spec.flag === true) {
    if (token.value !== undefined) throw new CliError('flag-with-value', token.rawName, { given: token.value });
    return '';
  }
  // `--days --json` forgot the number: no value of ours starts with two dashes.
  const swallowed = token.inlineValue === false && token.value?.startsWith('--') === true;
  if (token.value === undefined || swallowed) throw new CliError('no-value', token.rawName);
  return token.value;
}
