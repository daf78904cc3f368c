import { useEffect, useState } from 'react';
import type { Result } from '../../../shared/result.ts';
import type { BackupSummary } from '../../../shared/workspace/backup.ts';
import type { WorkspaceDifference } from '../../../shared/workspace/differences.ts';
import { now } from '../../state/clock/clock.ts';
import { useBridge } from '../../state/bridge/bridge-context.tsx';

export interface BackupList {
  /** Null while it is read for the first time. */
  readonly answer: Result<readonly BackupSummary[]> | null;
  /** When it was read, so that all ages on screen count from one moment. */
  readonly readAt: number;
}

/** The backups, read again whenever the page comes on screen: a save elsewhere makes new ones. */
export function useBackups(): BackupList {
  const bridge = useBridge();
  const [list, setList] = useState<BackupList>({ answer: null, readAt: 0 });
  useEffect(() => {
    let wanted = true;
    void bridge.listBackups({}).then((answer) => wanted && setList({ answer, readAt: now() }));
    return () => {
      wanted = false;
    };
  }, [bridge]);
  return list;
}

type Compared = Result<readonly WorkspaceDifference[]>;

/** What would be different after a backup is restored; null while it is compared. Asked again with every id. */
export function useComparison(id: string): Compared | null {
  const bridge = useBridge();
  const [compared, setCompared] = useState<{ readonly id: string; readonly answer: Compared } | null>(null);
  useEffect(() => {
    let wanted = true;
    void bridge.compareBackup({ id }).then((answer) => wanted && setCompared({ id, answer }));
    return () => {
      wanted = false;
    };
  }, [bridge, id]);
  return compared?.id === id ? compared.answer : null;
}
