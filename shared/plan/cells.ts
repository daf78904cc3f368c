/** A cell of a plan line as one text, both ways: what the grid shows, what a spreadsheet gets and gives. */
import { normalLine } from './normal-form.ts';
import type { LineField, PlanLine } from './schema.ts';

type Disk = NonNullable<PlanLine['disks']>[number];

/** A cell as one text: disks as `TYPE:GB[:IOPS]`, as on the command line. An empty cell is the empty text. */
export function cellText(line: PlanLine, field: LineField): string {
  if (field === 'tags') return (line.tags ?? []).join(', ');
  if (field !== 'disks') return line[field] ?? '';
  return (line.disks ?? []).map(diskText).join(' + ');
}

/**
 * The line with another text in a cell, in its normal form. Every text is taken as it is: what is wrong with it is said
 * when the line is priced, and it stays to be corrected.
 */
export function withCell(line: PlanLine, field: LineField, text: string): PlanLine {
  const value = field === 'tags' ? partsOf(text, ',') : field === 'disks' ? partsOf(text, '+').map(diskOf) : text;
  return normalLine({ ...line, [field]: value });
}

function diskText({ type = '', gb = '', iops = '' }: Disk): string {
  return [type, gb, iops].join(':').replace(/:+$/, '');
}

/** What does not fit the form stays in the last part, so that nothing of it is lost. */
function diskOf(text: string): Disk {
  const [type = '', gb = '', ...iops] = text.split(':').map((part) => part.trim());
  return { type, gb, iops: iops.join(':') };
}

function partsOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
