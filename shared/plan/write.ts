/** The text of a plan file: one plan line on one line of text, so that a change of a cell is a change of one line. */
import { normalPlan } from './normal-form.ts';
import type { Plan } from './schema.ts';

/** Writes a plan in its normal form: the same plan always gives the same text. */
export function planText(plan: Plan): string {
  return `${blockText(normalPlan(plan), '')}\n`;
}

/** An object over several lines; a list below a list (the lines of a scenario) is indented further. */
function blockText(value: object, indent: string): string {
  const inner = `${indent}  `;
  const parts = Object.entries(value).map(
    ([key, part]) => `${inner}${JSON.stringify(key)}: ${partText(key, part, inner)}`,
  );
  return `{\n${parts.join(',\n')}\n${indent}}`;
}

function partText(key: string, value: unknown, indent: string): string {
  if (!Array.isArray(value) || value.length === 0 || !value.some((entry) => typeof entry === 'object')) {
    return JSON.stringify(value);
  }
  const inner = `${indent}  `;
  const entries = value.map((entry: unknown) => {
    const isScenario = key === 'scenarios' && typeof entry === 'object' && entry !== null;
    return `${inner}${isScenario ? blockText(entry, inner) : JSON.stringify(entry)}`;
  });
  return `[\n${entries.join(',\n')}\n${indent}]`;
}
