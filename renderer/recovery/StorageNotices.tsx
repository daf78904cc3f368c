import { SavingNotices } from '../saving/SavingNotices.tsx';
import { useSavingState } from '../saving/saver-context.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { DamagedNotice } from './DamagedNotice.tsx';
import { isStorageLost } from './fault.ts';
import { ToldNotice } from './ToldNotice.tsx';

/** What has to be said about the stored data on every page: it was replaced, not saved, changed elsewhere, or damaged. */
export function StorageNotices() {
  const { problem } = useSavingState();
  return (
    <>
      <ToldNotice />
      <ConflictNotice />
      {problem !== null && isStorageLost(problem) && <DamagedNotice problem={problem} />}
      <SavingNotices />
    </>
  );
}
