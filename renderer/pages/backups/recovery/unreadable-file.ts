/** The stored file, as far as it is known. */
export interface UnreadableFile {
  /** Its path; null until the host has said it. */
  readonly file: string | null;
  readonly detail: string;
  readonly copy: string | null;
}
