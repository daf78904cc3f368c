/** Plans for the benchmark: servers with disks and bandwidth, of which every tenth question, or every one, is different. */
import type { Catalog } from '../../shared/catalog/catalog.ts';
import { PLAN_FORMAT, PLAN_VERSION, type Plan, type PlanLine } from '../../shared/plan/schema.ts';

const MODES = ['cheapest', 'cheapest', 'monthly', 'configuration', 'cheapest'] as const;
const DISCOUNTS = ['1', '0.85', '0.7', '0.925'] as const;
const GROUPS = 20;

/** A plan of two years with `count` lines that ask `different` different questions; always the same one. */
export function benchPlan(catalog: Catalog, count: number, different: number): Plan {
  const rows = catalog
    .rowsIn('vm', 'cn-north-1')
    .filter(({ month, hour }) => month !== undefined && hour !== undefined);
  const lines = Array.from({ length: count }, (_, index): PlanLine => {
    const question = index % different;
    const type = rows[question % rows.length]?.type ?? '';
    return {
      id: `line-${index}`,
      name: `server ${index}`,
      group: `group-${index % GROUPS}`,
      product: 'vm',
      region: 'cn-north-1',
      type,
      quantity: `${1 + (Math.floor(question / rows.length) % 9)}`,
      disks: [{ type: 'ssd.gp1', gb: `${20 + 10 * (question % 97)}` }],
      bandwidth: `${1 + (question % 89)}`,
      discount: DISCOUNTS[question % DISCOUNTS.length] ?? '1',
      mode: MODES[question % MODES.length] ?? 'cheapest',
      start: `2027-${String(1 + (question % 12)).padStart(2, '0')}-${question % 3 === 0 ? '15' : '01'}`,
    };
  });
  return {
    format: PLAN_FORMAT,
    formatVersion: PLAN_VERSION,
    name: 'Benchmark',
    horizon: { from: '2027-01-01', to: '2029-01-01' },
    groups: Array.from({ length: GROUPS }, (_, index) => ({ id: `group-${index}`, name: `Group ${index}` })),
    lines,
  };
}
