/** The text for a bug report: what runs, on what, how its data is; no amounts, no names, no paths. */
import { statSync } from 'node:fs';
import { release } from 'node:os';
import path from 'node:path';
import type { HostInfo } from '../../shared/bridge.ts';
import type { PriceListLibrary } from '../../shared/services/price-lists.ts';
import { contentsOf } from '../../shared/workspace/backup.ts';
import type { WorkspaceRepository } from '../../shared/workspace/repository.ts';
import { DOCUMENT_FILE } from '../storage/document-store.ts';
import type { Log } from './log.ts';

export interface ReportSource {
  readonly host: HostInfo;
  readonly dataFolder: string;
  readonly workspaces: WorkspaceRepository;
  readonly priceLists: PriceListLibrary;
  readonly log: Log;
}

const LOG_LINES = 50;

/** In English, whatever the window speaks: those who read it are the ones who maintain the program. */
export async function diagnosticsReport(source: ReportSource): Promise<string> {
  const { host, log } = source;
  const lines = log.tail(LOG_LINES);
  return [
    `Cost Desk ${host.version}, commit ${host.build.commit}${host.build.date && ` of ${host.build.date}`}, ${host.host}`,
    systemLine(),
    ...(await priceListLines(source.priceLists)),
    documentLine(source),
    backupsLine(source.workspaces),
    `Log: ${lines.length === 0 ? 'nothing' : `the last ${lines.length} lines`}`,
    ...lines,
    '',
  ].join('\n');
}

function systemLine(): string {
  const { electron, chrome, node } = process.versions;
  // Only the numbers: some name their kernel after themselves.
  const system = /^[\d.]+/.exec(release())?.[0] ?? '';
  const runtime = electron === undefined ? `Node ${node}` : `Electron ${electron}, Chromium ${chrome}, Node ${node}`;
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  return `System: ${process.platform} ${system} ${process.arch}; ${runtime}; ${locale}`;
}

async function priceListLines(library: PriceListLibrary): Promise<string[]> {
  const lists = await library.list();
  return lists.map(({ id, asOf, rows }) => `Price list: ${id}, as of ${asOf}, ${rows} rows`);
}

function documentLine({ workspaces, dataFolder }: ReportSource): string {
  const bytes = statSync(path.join(dataFolder, DOCUMENT_FILE), { throwIfNoEntry: false })?.size;
  const size = bytes === undefined ? 'not stored yet' : `${bytes} bytes`;
  const loaded = workspaces.load();
  if (!loaded.ok) return `Document: ${loaded.error.code}, ${size}`;
  const { accounts, plans, lines } = contentsOf(loaded.value);
  const { schemaVersion, preferences } = loaded.value;
  const language = preferences.language ?? 'of the system';
  return `Document: version ${schemaVersion}, ${size}, ${accounts} accounts, ${plans} plans, ${lines} lines; language ${language}, theme ${preferences.colorScheme}`;
}

function backupsLine(workspaces: WorkspaceRepository): string {
  const backups = workspaces.backups();
  if (!backups.ok) return `Backups: ${backups.error.code}`;
  const [newest] = backups.value;
  return newest === undefined ? 'Backups: none' : `Backups: ${backups.value.length}, newest of ${newest.savedAt}`;
}
