/** What no file system takes in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;

/** `财务部-2026-11-21.account.json`. */
export function fileNameOf(name: string, date: string): string {
  const plain = name.replaceAll(FORBIDDEN, '-').replaceAll(/^[.\s-]+|[.\s-]+$/g, '');
  return `${plain === '' ? 'account' : plain}-${date}.account.json`;
}

/** Hands a text over as a file: the host asks where to, or puts it into the downloads. */
export function downloadText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has taken its own hold of the content by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
