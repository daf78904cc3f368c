/** What a cell of a line would accept, where that can be listed: for the list under the cell while it is edited. */
import type { Catalog } from '../../../../shared/catalog/catalog.ts';
import { PRODUCT_CODES, type ProductCode, TERMS } from '../../../../shared/catalog/schema.ts';
import { type LineField, PAID_PER, PLAN_MODES, type PlanLine } from '../../../../shared/plan/schema.ts';
import { typeOptions } from '../../../ui/names/type-options.ts';
import { codeName } from '../../../ui/names/plan-names.ts';
import type { CellNames } from './cell-name.ts';

export interface Choice {
  /** What stands in the cell once it is chosen. */
  readonly value: string;
  readonly label: string;
  /** What else is known about it. */
  readonly note: string;
  /** Lower case: what finds it. */
  readonly searched: string;
}

const CHOICE_FIELDS: ReadonlySet<string> = new Set(['group', 'product', 'region', 'type', 'mode', 'term', 'per']);

/** Whether the field suggests what it accepts. */
export function hasChoices(field: LineField): boolean {
  return CHOICE_FIELDS.has(field);
}

/** In the order of the price list, or of the plan's groups. Empty where nothing is known yet, such as types of no product. */
export function choicesOf(names: CellNames, line: PlanLine, field: LineField): Choice[] {
  const { catalog } = names;
  const product = PRODUCT_CODES.find((code) => code === line.product);
  switch (field) {
    case 'group':
      return [...names.groups.values()].map((name) => choice(name, name));
    case 'product':
      return named(
        names,
        PRODUCT_CODES.filter((code) => catalog.product(code) !== undefined),
      );
    case 'region':
      return named(names, regionsOf(catalog, product));
    case 'type':
      return product === undefined ? [] : typesOf(names, product, line.region ?? '');
    case 'mode':
      return named(names, PLAN_MODES);
    case 'term':
      return named(names, TERMS);
    case 'per':
      return named(names, PAID_PER);
    default:
      return [];
  }
}

/** Those that have every typed word; what begins like that comes first. */
export function foundChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  const found = choices.filter(({ searched }) => words.every((word) => searched.includes(word)));
  const begins = ({ label, value }: Choice) => [label, value].some((part) => part.toLowerCase().startsWith(text));
  return [...found.filter(begins), ...found.filter((each) => !begins(each))];
}

/** The text of the cell for what was typed: of a choice's name its value, of all else itself. */
export function valueOf(choices: readonly Choice[], typed: string): string {
  const text = typed.trim().toLowerCase();
  return choices.find(({ label }) => label.toLowerCase() === text)?.value ?? typed;
}

function regionsOf(catalog: Catalog, product: ProductCode | undefined): string[] {
  const regions = product === undefined ? catalog.list.regions : catalog.regionsOf(product);
  return regions.map(({ code }) => code);
}

/** Of a region that is not known every type of the product. */
function typesOf(names: CellNames, product: ProductCode, region: string): Choice[] {
  const { catalog, language } = names;
  if (catalog.rowsIn(product, region).length === 0) {
    return catalog.typesOf(product).map(({ type, name }) => choice(type, type, name[language]));
  }
  return typeOptions(names, product, region).map(({ type, name, specs, prices, searched }) => ({
    value: type,
    label: type,
    note: [name, specs, prices].filter((part) => part !== '').join(' · '),
    searched,
  }));
}

function named(names: CellNames, codes: readonly string[]): Choice[] {
  return codes.map((code) => {
    const label = codeName(names, code);
    return choice(code, label, label === code ? '' : code);
  });
}

function choice(value: string, label: string, note = ''): Choice {
  return { value, label, note: note === label ? '' : note, searched: `${value} ${label} ${note}`.toLowerCase() };
}
