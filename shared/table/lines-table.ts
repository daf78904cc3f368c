/** Lines of a plan as a table with titles: to be copied, or written as a CSV file (`csvText`). */
import type { Translate } from '../i18n/index.ts';
import { cellText } from '../plan/cells.ts';
import type { LineField, Plan } from '../plan/schema.ts';

/** A row of titles in the reader's language, and a row for each line of these ids, in their order. */
export function linesTable(plan: Plan, ids: readonly string[], fields: readonly LineField[], t: Translate): string[][] {
  const lines = new Map(plan.lines.map((line) => [line.id, line]));
  const names = new Map(plan.groups.map(({ id, name }) => [id, name]));
  const chosen = ids.map((id) => lines.get(id)).filter((line) => line !== undefined);
  const rows = chosen.map((line) =>
    fields.map((field) => {
      const text = cellText(line, field);
      return field === 'group' ? (names.get(text) ?? text) : text;
    }),
  );
  return [fields.map((field) => t(`plan.column.${field}`)), ...rows];
}

export { csvText } from './write-table.ts';
