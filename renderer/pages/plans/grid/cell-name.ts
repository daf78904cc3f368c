/** Cells as people read them: codes by their names, an empty cell by what it stands for. */
import { PRODUCT_CODES, TERMS } from '../../../../shared/catalog/schema.ts';
import { cellText } from '../../../../shared/plan/cells.ts';
import { type LineField, PAID_PER, PLAN_MODES, type PlanLine } from '../../../../shared/plan/schema.ts';
import { type NameContext, codeName } from '../../../ui/names/plan-names.ts';

/** Who the names are for, and the groups of the plan by id. */
export interface CellNames extends NameContext {
  readonly groups: ReadonlyMap<string, string>;
}

/** What stands in a cell. A text that is no code stays word for word. */
export function cellName(names: CellNames, line: PlanLine, field: LineField): string {
  const text = cellText(line, field);
  if (text === '') return '';
  if (field === 'group') return names.groups.get(text) ?? '';
  return isCode(names, field, text) ? codeName(names, text) : text;
}

/** What an empty cell counts as, where that is always the same. */
export function emptyName(names: CellNames, line: PlanLine, field: LineField): string {
  if ((line.product ?? '') === '') return '';
  if (field === 'mode') return codeName(names, 'cheapest');
  return field === 'quantity' ? '1' : '';
}

function isCode({ catalog }: CellNames, field: LineField, text: string): boolean {
  if (field === 'region') return catalog.region(text) !== undefined;
  const codes: Partial<Record<LineField, readonly string[]>> = CODES;
  return codes[field]?.includes(text) ?? false;
}

const CODES = { product: PRODUCT_CODES, mode: PLAN_MODES, term: TERMS, per: PAID_PER } as const;
