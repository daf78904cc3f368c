/** Whether a text fits into a plan file: an edit never makes a plan that could not be read again. */
import { withCell } from '../cells.ts';
import { type LineField, planLineSchema, planSchema } from '../schema.ts';

/** No part of a plan takes less. */
const ALWAYS_FITS = 200;

/** Whether a cell takes a text of this length. */
export function fitsCell(field: LineField, text: string): boolean {
  if (text.length <= ALWAYS_FITS) return true;
  const value = withCell({ id: 'any' }, field, text)[field];
  return planLineSchema.shape[field].safeParse(value).success;
}

/** Whether a group or a scenario can have this name. */
export function fitsName(name: string): boolean {
  return planSchema.shape.name.safeParse(name).success;
}
