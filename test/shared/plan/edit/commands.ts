/** Random commands on a plan, as a person gives them one after the other. Lines and groups are picked by number. */
import fc from 'fast-check';
import { markBought } from '../../../../shared/plan/edit/bought.ts';
import { clearCells, fillDown, setCells } from '../../../../shared/plan/edit/cells.ts';
import { pasteCells } from '../../../../shared/plan/edit/block.ts';
import { addGroup, moveGroup, removeGroup, renameGroup, withGroupNamed } from '../../../../shared/plan/edit/groups.ts';
import { setHorizon } from '../../../../shared/plan/edit/horizon.ts';
import {
  type NewId,
  addLines,
  duplicateLines,
  moveLines,
  removeLines,
  shiftLines,
} from '../../../../shared/plan/edit/lines.ts';
import { applyModes } from '../../../../shared/plan/edit/modes.ts';
import {
  addScenario,
  duplicateScenario,
  removeScenario,
  renameScenario,
} from '../../../../shared/plan/edit/scenarios.ts';
import { moneyFromFen } from '../../../../shared/money/index.ts';
import { LINE_FIELDS, PLAN_MODES, type Plan } from '../../../../shared/plan/schema.ts';
import { anyLine } from '../../../fixtures/plan.ts';
import { day } from '../../../fixtures/question.ts';

export type Command = (plan: Plan, newId: NewId) => Plan;

/** Ids that no plan of the tests has. */
export function newIds(): NewId {
  let last = 0;
  return () => `new-${(last += 1)}`;
}

const picked = <T>(from: readonly T[], numbers: readonly number[]): T[] =>
  numbers.flatMap((number) => from[number % Math.max(from.length, 1)] ?? []);
const lineIds = (plan: Plan, numbers: readonly number[]) =>
  picked(
    plan.lines.map(({ id }) => id),
    numbers,
  );
/** One id, at times one that the plan does not have. */
const oneOf = (parts: readonly { readonly id: string }[], number: number) => parts[number % (parts.length + 1)]?.id;

const numbers = fc.array(fc.nat(20), { maxLength: 4 });
const number = fc.nat(20);
const by = fc.constantFrom(-1 as const, 1 as const);
const fields = fc.subarray([...LINE_FIELDS]);
const field = fc.constantFrom(...LINE_FIELDS);
const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', '2', 'vm', 'a', 'b', 'x, y', 'ssd.gp1:100 + hdd.std1:50', 'x'.repeat(201), 'x'.repeat(2001)),
);
const name = fc.oneof(fc.constantFrom('A', ' B ', '', 'x'.repeat(2001)), fc.string());

const ofLines: readonly fc.Arbitrary<Command>[] = [
  fc.array(fc.tuple(number, field, text), { maxLength: 4 }).map(
    (edits): Command =>
      (plan) =>
        setCells(
          plan,
          edits.map(([line, each, value]) => ({ id: oneOf(plan.lines, line) ?? 'none', field: each, text: value })),
        ),
  ),
  fc.tuple(numbers, fields).map(
    ([lines, cells]): Command =>
      (plan) =>
        clearCells(plan, lineIds(plan, lines), cells),
  ),
  fc.tuple(numbers, fields).map(
    ([lines, cells]): Command =>
      (plan) =>
        fillDown(plan, lineIds(plan, lines), cells),
  ),
  fc.tuple(numbers, fields, fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 })).map(
    ([lines, columns, cells]): Command =>
      (plan, newId) =>
        pasteCells(plan, { ids: [...new Set(lineIds(plan, lines))], fields: columns }, cells, newId).plan,
  ),
  fc.tuple(fc.array(anyLine, { maxLength: 2 }), number).map(
    ([lines, place]): Command =>
      (plan) =>
        addLines(plan, lines, oneOf(plan.lines, place)),
  ),
  numbers.map(
    (lines): Command =>
      (plan, newId) =>
        duplicateLines(plan, lineIds(plan, lines), newId),
  ),
  numbers.map(
    (lines): Command =>
      (plan) =>
        removeLines(plan, lineIds(plan, lines)),
  ),
  fc.tuple(numbers, number, fc.option(number)).map(
    ([lines, place, group]): Command =>
      (plan) =>
        moveLines(plan, lineIds(plan, lines), {
          before: oneOf(plan.lines, place) ?? null,
          ...(group === null ? {} : { group: oneOf(plan.groups, group) ?? null }),
        }),
  ),
  fc.tuple(numbers, fc.constantFrom(null, day('2026-12-01'))).map(
    ([lines, on]): Command =>
      (plan) =>
        markBought(plan, lineIds(plan, lines), on),
  ),
  fc.tuple(numbers, by).map(
    ([lines, step]): Command =>
      (plan) =>
        shiftLines(plan, lineIds(plan, lines), step),
  ),
  fc.tuple(numbers, fc.constantFrom(...PLAN_MODES)).map(
    ([lines, mode]): Command =>
      (plan) =>
        applyModes(
          plan,
          lineIds(plan, lines).map((id) => {
            return { id, from: '', mode, before: null, after: moneyFromFen(0n), saving: moneyFromFen(0n) };
          }),
        ),
  ),
];

const ofGroups: readonly fc.Arbitrary<Command>[] = [
  name.map(
    (group): Command =>
      (plan, newId) =>
        addGroup(plan, { id: newId(), name: group }),
  ),
  name.map(
    (group): Command =>
      (plan, newId) =>
        withGroupNamed(plan, group, newId).plan,
  ),
  fc.tuple(number, name).map(
    ([group, to]): Command =>
      (plan) =>
        renameGroup(plan, oneOf(plan.groups, group) ?? 'none', to),
  ),
  number.map(
    (group): Command =>
      (plan) =>
        removeGroup(plan, oneOf(plan.groups, group) ?? 'none'),
  ),
  fc.tuple(number, by).map(
    ([group, step]): Command =>
      (plan) =>
        moveGroup(plan, oneOf(plan.groups, group) ?? 'none', step),
  ),
  fc.constantFrom('2027-01-01', '2026-07-01').map(
    (from): Command =>
      (plan) =>
        setHorizon(plan, from, '2028-01-01'),
  ),
];

const scenarioAt = ({ scenarios = [] }: Plan, at: number) => oneOf(scenarios, at) ?? 'none';

const ofScenarios: readonly fc.Arbitrary<Command>[] = [
  name.map(
    (to): Command =>
      (plan, newId) =>
        addScenario(plan, { id: newId(), name: to }),
  ),
  fc.tuple(number, name).map(
    ([at, to]): Command =>
      (plan) =>
        renameScenario(plan, scenarioAt(plan, at), to),
  ),
  number.map(
    (at): Command =>
      (plan) =>
        removeScenario(plan, scenarioAt(plan, at)),
  ),
  fc.tuple(number, name).map(
    ([at, to]): Command =>
      (plan, newId) =>
        duplicateScenario(plan, scenarioAt(plan, at), { id: newId(), name: to }),
  ),
];

/** What can be done in a scenario too: everything but to the scenarios themselves. */
export const anySeenCommands = fc.array(fc.oneof(...ofLines, ...ofGroups), { maxLength: 6 });
export const anyCommands = fc.array(fc.oneof(...ofLines, ...ofGroups, ...ofScenarios), { maxLength: 8 });
