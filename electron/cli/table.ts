/** Tables for a terminal: columns as wide as their widest cell, Chinese characters counted as two. */
import stringWidth from 'string-width';
import { inOneLine } from '../../shared/text/guard.ts';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Lines of a table with a title row and a rule below it; amounts are right-aligned by their column. */
export function table(columns: readonly Column[], cells: readonly (readonly string[])[]): string {
  // A line feed in a name would pass for a row of ours.
  const rows = cells.map((row) => row.map(inOneLine));
  const widths = columns.map(({ title }, index) =>
    Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[index] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    columns
      .map(({ align }, index) => pad(row[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join('\n');
}

function pad(text: string, width: number, align: Column['align']): string {
  const blank = ' '.repeat(width - stringWidth(text));
  return align === 'right' ? blank + text : text + blank;
}
