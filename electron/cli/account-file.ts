/**
 * The account that a command names: an account file, or an account of what the product keeps, which is its stored
 * document or an export of it. An account's own settings decide, as they do in the window.
 */
import { balanceMomentOf } from '../../shared/account/balance-age.ts';
import type { ForecastChoices } from '../../shared/account/forecast-choices.ts';
import { isCashKnown } from '../../shared/account/ledger.ts';
import { readAccount } from '../../shared/account/read-account.ts';
import type { KnownMovement } from '../../shared/account/schema.ts';
import type { AccountSettings } from '../../shared/account/settings.ts';
import { settingsOf } from '../../shared/account/settings-schema.ts';
import { type Buyer, buyerOf, buyerOfFile } from '../../shared/account/buyer.ts';
import type { StoredAccount } from '../../shared/account/stored.ts';
import type { CalendarDate } from '../../shared/billing/calendar.ts';
import { parseJsonText } from '../../shared/document/parse-json.ts';
import type { DocumentProblem } from '../../shared/document/problem.ts';
import { type Result, ok } from '../../shared/result.ts';
import type { StoredPlan } from '../../shared/plan/stored.ts';
import { readWorkspace } from '../../shared/workspace/migrate.ts';
import { DOCUMENT_KEY } from '../storage/document-store.ts';
import { ENCRYPTED_FORMAT, EXPORT_VERSION, PLAIN_FORMAT } from '../storage/export-format.ts';
import { CliError } from './cli-error.ts';
import type { CommandContext } from './command.ts';
import { type NamedFile, readDocument } from './document-file.ts';

export interface NamedAccount {
  readonly name: string;
  readonly buyer: Buyer;
  /** The moment that the balance is from, where it is known. */
  readonly balanceMoment: string | undefined;
  readonly settings: AccountSettings;
  /** Recharges that are planned and other known movements. */
  readonly movements: readonly KnownMovement[];
  /** What is switched on in its forecast; an account file says nothing of that. */
  readonly choices: ForecastChoices;
  /** The plans beside it; an account file has none. */
  readonly plans: readonly StoredPlan[];
}

/** `--account-name` for files with several accounts. */
export const ACCOUNT_OPTIONS = { 'account-name': {} } as const;

/** Reads the account that a file has, on a day. Throws a `CliError` that says what is wrong with it, and where. */
export async function accountFrom(
  { options, t }: Pick<CommandContext, 'options' | 't'>,
  file: NamedFile,
  today: CalendarDate,
  { needsBalance = true }: { readonly needsBalance?: boolean } = {},
): Promise<NamedAccount> {
  const wanted = options.has('account-name') ? options.text('account-name') : undefined;
  const bad = (reason: string) => new CliError('bad-file', file.option, { given: file.path, accepted: [reason] });
  const document = await readDocument(file, { door: 'account', parse }, t);
  if ('newer' in document) throw bad(t('cli.account.newer', { version: document.newer }));
  if ('encrypted' in document) throw bad(t('cli.account.encrypted'));
  if ('account' in document) {
    if (wanted !== undefined && wanted !== document.account.name) throw unknownName(wanted, [document.account.name]);
    if (needsBalance && !document.hasBalance) throw bad(t('forecast.no-balance'));
    return document.account;
  }
  const workspace = readWorkspace(document.workspace);
  if (!workspace.ok) throw bad(workspace.error.detail);
  const { accounts = [], current = null } = workspace.value.accounts ?? {};
  const stored = accounts.find(wanted === undefined ? ({ id }) => id === current : ({ name }) => name === wanted);
  if (stored === undefined) {
    if (wanted !== undefined && accounts.length > 0)
      throw unknownName(
        wanted,
        accounts.map(({ name }) => name),
      );
    throw bad(t('forecast.no-account'));
  }
  // A balance that was never entered is not 0.00.
  if (needsBalance && !isCashKnown(stored, today)) throw bad(t('forecast.no-balance'));
  return {
    ...fromStored(stored, today),
    plans: workspace.value.plans?.plans ?? [],
  };
}

function unknownName(given: string, accepted: readonly string[]): CliError {
  return new CliError('unknown-account', '--account-name', { given, accepted });
}

type Parsed =
  | { readonly account: NamedAccount; readonly hasBalance: boolean }
  | { readonly workspace: unknown }
  | { readonly encrypted: true }
  | { readonly newer: number };

function parse(text: string): Result<Parsed, DocumentProblem[]> {
  const json = parseJsonText(text);
  if (!json.ok) return json;
  const { value } = json;
  if (isRecord(value)) {
    const { format, formatVersion } = value;
    const isExport = format === PLAIN_FORMAT || format === ENCRYPTED_FORMAT;
    if (isExport && typeof formatVersion === 'number' && formatVersion > EXPORT_VERSION) {
      return ok({ newer: formatVersion });
    }
    if (format === ENCRYPTED_FORMAT) return ok({ encrypted: true });
    if (format === PLAIN_FORMAT) return ok({ workspace: value['document'] });
    if (isRecord(value[DOCUMENT_KEY])) return ok({ workspace: value[DOCUMENT_KEY] });
    // Both have a `schemaVersion`; only a workspace has preferences.
    if ('preferences' in value) return ok({ workspace: value });
  }
  const account = readAccount(value);
  if (!account.ok) return account;
  const { name, balance, movements = [], settings = {} } = account.value;
  const nothing = { choices: {}, plans: [], balanceMoment: balance?.asOf };
  const buyer = buyerOfFile(account.value);
  const named = { name, buyer, settings: settingsOf(settings), movements, ...nothing };
  return ok({ account: named, hasBalance: balance !== null });
}

function fromStored(stored: StoredAccount, today: CalendarDate): Omit<NamedAccount, 'plans'> {
  const buyer = buyerOf(stored, today);
  const { name, movements = [], forecast: choices = {} } = stored;
  const settings = settingsOf(stored.settings);
  return { name, buyer, balanceMoment: balanceMomentOf(stored), settings, movements, choices };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
