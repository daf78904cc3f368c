import type { StoredAccount } from '../../../../shared/account/stored.ts';
import type { AppError } from '../../../../shared/result.ts';
import type { ChangeAnnouncement, ChangeMore } from '../../history/history-model.ts';
import type { ChangeName } from './change-names.ts';

/** The accounts and everything that can be done with them. Each change is saved, and undone by its name. */
export interface AccountsValue {
  readonly accounts: readonly StoredAccount[];
  readonly current: StoredAccount | undefined;
  /** The name of the change that undo and redo would turn round; undefined: there is none. */
  readonly undoName: ChangeName | undefined;
  readonly redoName: ChangeName | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly create: (name: string) => void;
  /** Adds an account that came from a file; its id has to be new. */
  readonly add: (account: StoredAccount) => void;
  readonly choose: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly duplicate: (id: string, name: string) => void;
  /** It was backed up before. */
  readonly remove: (account: Pick<StoredAccount, 'id' | 'name'>) => void;
  /** Changes the current account: `update('remove-entry', (account) => …, { about: 'Recharge of 2026-11-20' })`. */
  readonly update: (name: ChangeName, change: (account: StoredAccount) => StoredAccount, more?: ChangeMore) => void;
  readonly announcement: ChangeAnnouncement<ChangeName> | null;
  readonly dismissAnnouncement: () => void;
}

/** Nothing can be changed before the stored accounts were read: a save would overwrite them. */
export type AccountsState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: AppError; readonly retry: () => void }
  | ({ readonly status: 'ready' } & AccountsValue);
