import { useEffect, useEffectEvent } from 'react';
import type { ExportFile } from '../../../shared/workspace/backup.ts';
import { ok } from '../../../shared/result.ts';
import { useNavigate } from '../../state/navigation.tsx';
import { usePlanText } from '../../pages/plans/files/use-plan-text.tsx';

interface OpenedPlanProps {
  readonly file: ExportFile;
  /** The file is open, or the person has read why it is not. */
  readonly onDone: () => void;
}

/** Leads to the plans and opens one file there; asks where it has to. */
export function OpenedPlan({ file, onDone }: OpenedPlanProps) {
  const navigate = useNavigate();
  const { open, dialogs } = usePlanText(onDone);
  const begin = useEffectEvent(() => {
    navigate({ page: 'plans' });
    if (open(file.fileName, ok(file.text))) onDone();
  });
  useEffect(() => begin(), []);
  return dialogs;
}
