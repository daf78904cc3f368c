/** An answer or an error, as plain data: it crosses processes, and no caller can forget that it may have failed. */
export type Result<T, E = AppError> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** What can go wrong for a reason outside the question asked: the stored data, the host, the wire. */
export type AppErrorCode =
  | 'storage-unreadable'
  | 'storage-unwritable'
  | 'storage-changed'
  | 'storage-missing'
  | 'storage-too-large'
  | 'unreadable-file'
  | 'file-newer'
  | 'file-incomplete'
  | 'file-foreign'
  | 'file-damaged'
  | 'file-not-opened'
  | 'file-too-large'
  | 'not-utf8'
  | 'passphrase-needed'
  | 'passphrase-wrong'
  | 'passphrase-weak'
  | 'invalid-payload'
  | 'not-found'
  | 'refused'
  | 'unreachable'
  | 'internal';

/** `detail` names the place (a path, a field) in words a person can act on; it never holds amounts or names. */
export interface AppError {
  readonly code: AppErrorCode;
  readonly detail: string;
}
