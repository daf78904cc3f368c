/** What a document holds, and how large it is, in words. */
import type { Translate } from '../../../shared/i18n/index.ts';
import type { WorkspaceContents } from '../../../shared/workspace/backup.ts';

/** "2 accounts · 3 plans · 412 lines"; what there is none of is left out. */
export function contentsText(t: Translate, { accounts, plans, lines }: WorkspaceContents): string {
  const parts = [
    ...(accounts > 0 ? [t('backups.accounts', { count: accounts })] : []),
    ...(plans > 0 ? [t('backups.plans', { count: plans })] : []),
    ...(lines > 0 ? [t('backups.lines', { count: lines })] : []),
  ];
  return parts.length === 0 ? t('backups.nothing') : parts.join(' · ');
}

const STEP = 1024;
const UNITS = ['B', 'KB', 'MB', 'GB'] as const;
const SIZE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** "1.2 MB", in steps of 1,024. */
export function sizeText(bytes: number): string {
  const step = bytes < STEP ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(STEP)));
  return `${SIZE.format(bytes / STEP ** step)} ${UNITS[step] ?? 'B'}`;
}
