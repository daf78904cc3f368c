/** The lines that can be entered as bought, each with the ways in which it can have been bought; why others cannot. */
import type { ExistingResource } from '../../../../shared/account/schema.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import type { Catalog } from '../../../../shared/catalog/catalog.ts';
import {
  type Purchase,
  type Unbuyable,
  plannedPurchase,
  purchasesOf,
  resourceOfLine,
  whyUnbuyable,
} from '../../../../shared/plan/bought.ts';
import { type PricedLine, pricePlan } from '../../../../shared/plan/price.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';

export interface BuyableLine {
  readonly priced: PricedLine;
  /** Its place in the plan, counted from 1. */
  readonly number: number;
  readonly ways: readonly Purchase[];
  /** How the plan says that it is bought: one of the ways. */
  readonly planned: Purchase;
}

export interface BoughtOffer {
  readonly lines: readonly BuyableLine[];
  /** How many of the lines that were asked for cannot be entered, by the reason. */
  readonly left: ReadonlyMap<Unbuyable, number>;
}

/** What is offered for some lines of a plan, in its order. */
export function boughtOffer(plan: Plan, catalog: Catalog, ids: readonly string[]): BoughtOffer {
  const asked = new Set(ids);
  const numbers = new Map(plan.lines.map(({ id }, index) => [id, index + 1]));
  const { lines } = pricePlan({ ...plan, groups: [], lines: plan.lines.filter(({ id }) => asked.has(id)) }, catalog);
  const left = new Map<Unbuyable, number>();
  const buyable = lines.flatMap((priced): BuyableLine[] => {
    const why = whyUnbuyable(priced.line, priced);
    if (why !== null) left.set(why, (left.get(why) ?? 0) + 1);
    const planned = why === null ? plannedPurchase(priced) : undefined;
    if (priced.set === undefined || planned === undefined) return [];
    return [{ priced, number: numbers.get(priced.line.id) ?? 0, ways: purchasesOf(priced.set), planned }];
  });
  return { lines: buyable, left };
}

/** A way to buy as the value of a choice: its term, or its mode. */
export function wayKey(purchase: Purchase): string {
  return purchase.mode === 'monthly' ? purchase.term : purchase.mode;
}

/** The way that was chosen for a line by its key; otherwise the plan's. */
export function chosenWay({ priced, ways, planned }: BuyableLine, chosen: ReadonlyMap<string, string>): Purchase {
  const key = chosen.get(priced.line.id);
  return ways.find((way) => wayKey(way) === key) ?? planned;
}

/** What all lines that were bought say alike. */
export interface Together {
  readonly on: CalendarDate;
  readonly autoRenew: boolean;
  readonly newId: () => string;
}

/** The lines as the entries that the account gets. */
export function entriesOf(
  lines: readonly BuyableLine[],
  chosen: ReadonlyMap<string, string>,
  { on, autoRenew, newId }: Together,
): ExistingResource[] {
  return lines.map((line) =>
    resourceOfLine(line.priced, { id: newId(), on, purchase: chosenWay(line, chosen), autoRenew }),
  );
}
