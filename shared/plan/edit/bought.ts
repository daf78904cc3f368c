/** Lines marked as bought, and not bought after all. */
import type { CalendarDate } from '../../billing/calendar.ts';
import { normalLine } from '../normal-form.ts';
import type { Plan, PlanLine, PlanScenario } from '../schema.ts';
import { mapped, withLines } from './untouched.ts';

/**
 * Marks lines as bought on a day, or with null as not bought. What was bought is so in every scenario: the plan's lines
 * are marked in the plan, lines that scenarios add in each of them, and what a scenario said otherwise goes.
 */
export function markBought(plan: Plan, ids: readonly string[], on: CalendarDate | null): Plan {
  const asked = new Set(ids);
  const mark = (line: PlanLine) => (asked.has(line.id) ? marked(line, on ?? '') : line);
  const { scenarios } = plan;
  const next = withLines(plan, plan.lines.map(mark));
  if (scenarios === undefined) return next;
  const said = mapped(scenarios, (scenario) => markedIn(scenario, asked, mark));
  return said === scenarios ? next : { ...next, scenarios: said };
}

function marked(line: PlanLine, boughtOn: string): PlanLine {
  return (line.boughtOn ?? '') === boughtOn ? line : normalLine({ ...line, boughtOn });
}

function markedIn(
  scenario: PlanScenario,
  asked: ReadonlySet<string>,
  mark: (line: PlanLine) => PlanLine,
): PlanScenario {
  const { changed, added } = scenario;
  const next = {
    ...(changed === undefined
      ? {}
      : { changed: mapped(changed, (line) => (asked.has(line.id) ? unsaid(line) : line)) }),
    ...(added === undefined ? {} : { added: mapped(added, mark) }),
  };
  return next.changed === changed && next.added === added ? scenario : { ...scenario, ...next };
}

function unsaid(line: PlanLine): PlanLine {
  if (!('boughtOn' in line)) return line;
  const { boughtOn: _, ...rest } = line;
  return rest;
}
