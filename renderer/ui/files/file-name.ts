/** What no file system takes in a name, and signs that turn a name round on screen. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]+/gu;
/** Windows keeps these for devices, whatever comes after a dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/i;
/** File systems take 255 bytes; the rest is for the date and the ending. */
const MOST_BYTES = 180;

/** A name as the first part of a file's name: no path, nothing that a file system refuses; `fallback` when nothing is left. */
export function fileStem(name: string, fallback: string): string {
  const stem = trimmed(shortened(trimmed(name.normalize('NFC').replaceAll(FORBIDDEN, '-'))));
  if (stem === '') return fallback;
  return DEVICE.test(stem) ? `_${stem}` : stem;
}

/** Dots, spaces and dashes at the ends hide a file or are dropped in silence. */
function trimmed(text: string): string {
  return text.replaceAll(/^[.\s-]+|[.\s-]+$/g, '');
}

/** As many whole characters as fit. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MOST_BYTES) break;
    kept += segment;
  }
  return kept;
}
