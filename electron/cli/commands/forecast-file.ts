/** The account that a forecast starts from: an account file, or the account in use of a saved workspace. */
import { balanceMomentOf } from '../../../shared/account/balance-age.ts';
import { readAccount } from '../../../shared/account/read-account.ts';
import type { ForecastChoices } from '../../../shared/account/forecast-choices.ts';
import type { KnownMovement } from '../../../shared/account/schema.ts';
import { type AccountSettings, DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { settingsOf } from '../../../shared/account/settings-schema.ts';
import { type Standing, standingOf } from '../../../shared/account/standing.ts';
import { isCashKnown } from '../../../shared/account/ledger.ts';
import { toAccountFile } from '../../../shared/account/stored.ts';
import type { CalendarDate } from '../../../shared/billing/calendar.ts';
import { parseJsonText } from '../../../shared/document/parse-json.ts';
import { type Result, ok } from '../../../shared/result.ts';
import type { DocumentProblem } from '../../../shared/document/problem.ts';
import type { StoredPlan } from '../../../shared/plan/stored.ts';
import { readWorkspace } from '../../../shared/workspace/migrate.ts';
import { CliError } from '../cli-error.ts';
import { readDocument } from '../document-file.ts';
import type { CommandContext } from './command.ts';

export interface ForecastAccount {
  readonly name: string;
  readonly standing: Standing;
  /** The moment that the balance is from, where it is known. */
  readonly balanceMoment: string | undefined;
  readonly settings: AccountSettings;
  /** Recharges that are planned and other known movements. */
  readonly movements: readonly KnownMovement[];
  /** What is switched on in its forecast; an account file says nothing of that. */
  readonly choices: ForecastChoices;
  /** The plans of the workspace. */
  readonly plans: readonly StoredPlan[];
}

/** Reads the file that a forecast names. Throws a `CliError` that says what is wrong with it, and where. */
export async function forecastAccountFrom(
  path: string,
  today: CalendarDate,
  t: CommandContext['t'],
): Promise<ForecastAccount> {
  const document = await readDocument({ option: 'FILE', path }, parse, t);
  return 'workspace' in document ? fromWorkspace(document.workspace, path, { today, t }) : document;
}

function parse(text: string): Result<ForecastAccount | { readonly workspace: unknown }, DocumentProblem[]> {
  const json = parseJsonText(text);
  if (!json.ok) return json;
  if (isWorkspace(json.value)) return ok({ workspace: json.value });
  const account = readAccount(json.value);
  if (!account.ok) return account;
  const { name, movements = [] } = account.value;
  const nothing = { choices: {}, plans: [], balanceMoment: account.value.balance.asOf };
  return ok({ name, standing: standingOf(account.value), settings: DEFAULT_SETTINGS, movements, ...nothing });
}

/** Both have a `schemaVersion`; only a workspace has preferences. */
function isWorkspace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'preferences' in value;
}

function fromWorkspace(
  value: unknown,
  path: string,
  { today, t }: { readonly today: CalendarDate; readonly t: CommandContext['t'] },
): ForecastAccount {
  const workspace = readWorkspace(value);
  if (!workspace.ok) throw new CliError('bad-file', 'FILE', { given: path, accepted: [workspace.error.detail] });
  const { accounts = [], current = null } = workspace.value.accounts ?? {};
  const stored = accounts.find(({ id }) => id === current);
  if (stored === undefined) {
    throw new CliError('bad-file', 'FILE', { given: path, accepted: [t('forecast.no-account')] });
  }
  // How long nothing lasts is no answer: a balance that was never entered is not 0.00.
  if (!isCashKnown(stored.ledger, stored.readAt)) {
    throw new CliError('bad-file', 'FILE', { given: path, accepted: [t('forecast.no-balance')] });
  }
  const standing = standingOf(toAccountFile(stored, today));
  const { name, movements = [], forecast: choices = {} } = stored;
  const { plans = [] } = workspace.value.plans ?? {};
  const balanceMoment = balanceMomentOf(stored);
  return { name, standing, balanceMoment, settings: settingsOf(stored.settings), movements, choices, plans };
}
