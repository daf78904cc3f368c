import { SavingNotices } from './saving/SavingNotices.tsx';
import { useSavingState } from '../state/saving/saver-context.tsx';
import { ConflictNotice } from '../pages/backups/recovery/ConflictNotice.tsx';
import { DamagedNotice } from '../pages/backups/recovery/DamagedNotice.tsx';
import { isStorageLost } from '../pages/backups/recovery/fault.ts';
import { RestoreResultNotice } from '../pages/backups/recovery/RestoreResultNotice.tsx';

/** What has to be said about the stored data on every page: it was replaced, not saved, changed elsewhere, or damaged. */
export function StorageNotices() {
  const { problem } = useSavingState();
  return (
    <>
      <RestoreResultNotice />
      <ConflictNotice />
      {problem !== null && isStorageLost(problem) && <DamagedNotice problem={problem} />}
      <SavingNotices />
    </>
  );
}
