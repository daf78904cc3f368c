import { ChangedNotice } from './ChangedNotice.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { DamagedNotice } from './DamagedNotice.tsx';
import { isStorageLost } from './fault.ts';
import { ToldNotice } from './ToldNotice.tsx';
import { useUnsaved } from './use-unsaved.ts';

/** What has to be said about the stored data on every page: it was replaced, changed by something else, or damaged. */
export function StorageNotices() {
  const unsaved = useUnsaved();
  const damaged = unsaved.find(({ problem }) => isStorageLost(problem));
  const changed = unsaved.filter(({ problem }) => problem.code === 'storage-changed');
  return (
    <>
      <ToldNotice />
      <ConflictNotice />
      {damaged !== undefined && <DamagedNotice problem={damaged.problem} />}
      {damaged === undefined && changed.length > 0 && <ChangedNotice changed={changed} />}
    </>
  );
}
