/** The whole workspace as one file to take along, encrypted where there is a passphrase. */
import { fail } from '../../shared/result.ts';
import type { WorkspaceExchange } from '../../shared/workspace/repository.ts';

export const exportFiles: WorkspaceExchange = {
  write: async () => fail({ code: 'refused', detail: 'exportWorkspace: not yet' }),
  read: async () => fail({ code: 'refused', detail: 'importWorkspace: not yet' }),
};
