/** A realistic plan to begin with: a newcomer sees real numbers, and what can be done with a line. */
import { type CalendarDate, addDays, addMonths } from '../billing/calendar.ts';
import type { Translate } from '../i18n/index.ts';
import type { NewId } from './edit/lines.ts';
import { normalPlan } from './normal-form.ts';
import type { Plan, PlanLine } from './schema.ts';
import { newPlan } from './stored.ts';

const MONTHS = 12;
const BEIJING = { region: 'cn-north-1' } as const;

type Cells = Omit<PlanLine, 'id' | 'group'>;

/**
 * A small online shop for a year from a day on: servers with disks and bandwidth, a physical server, addresses, traffic,
 * snapshots, machines that stop at night, prices of its own. Some lines are not in their cheapest mode, so that there is
 * something to save. Names are in the reader's language.
 */
export function examplePlan(t: Translate, from: CalendarDate, newId: NewId): Plan {
  const parts = [
    { name: t('plan.example.web'), lines: webLines(t, from) },
    { name: t('plan.example.data'), lines: dataLines(t, from) },
    { name: t('plan.example.office'), lines: officeLines(t) },
  ].map((part) => ({ ...part, id: newId() }));
  const plan = newPlan(t('plan.example.name'), { from, to: addMonths(from, MONTHS) });
  return normalPlan({
    ...plan,
    groups: parts.map(({ id, name }) => ({ id, name })),
    lines: parts.flatMap(({ id: group, lines }) => lines.map((line) => ({ ...line, id: newId(), group }))),
  });
}

function webLines(t: Translate, from: CalendarDate): Cells[] {
  return [
    {
      ...BEIJING,
      name: t('plan.example.shop'),
      product: 'vm',
      type: 'g.n3.xlarge',
      quantity: '4',
      disks: [{ type: 'ssd.gp1', gb: '100' }],
      bandwidth: '5',
      mode: 'configuration',
    },
    {
      ...BEIJING,
      name: t('plan.example.sale'),
      product: 'vm',
      type: 'g.n3.xlarge',
      quantity: '6',
      mode: 'monthly',
      start: addMonths(from, 9),
      end: addDays(addMonths(from, 9), 49),
      note: t('plan.example.sale.note'),
    },
    {
      ...BEIJING,
      name: t('plan.example.address'),
      product: 'eip',
      type: 'bgp',
      mbps: '20',
      mode: 'monthly',
      term: '1m',
    },
    { ...BEIJING, name: t('plan.example.traffic'), product: 'eip-traffic', type: 'bgp', gbOut: '3600' },
  ];
}

function dataLines(t: Translate, from: CalendarDate): Cells[] {
  return [
    {
      ...BEIJING,
      name: t('plan.example.database'),
      product: 'vm',
      type: 'g.n3.2xlarge',
      quantity: '2',
      disks: [
        { type: 'ssd.gp1', gb: '100' },
        { type: 'ssd.io1', gb: '500', iops: '3000' },
      ],
      mode: 'monthly',
      term: '1y',
    },
    {
      ...BEIJING,
      name: t('plan.example.physical'),
      product: 'cps',
      type: 'cps.s.normal',
      bandwidth: '2',
      start: addMonths(from, 6),
      note: t('plan.example.physical.note'),
    },
    {
      ...BEIJING,
      name: t('plan.example.archive'),
      product: 'disk',
      type: 'hdd.std1',
      gb: '2000',
      mode: 'configuration',
    },
    { ...BEIJING, name: t('plan.example.snapshots'), product: 'snapshot', type: 'standard', gb: '800' },
  ];
}

function officeLines(t: Translate): Cells[] {
  return [
    {
      ...BEIJING,
      name: t('plan.example.test'),
      product: 'vm',
      type: 'g.n3.large',
      quantity: '3',
      mode: 'configuration',
      hoursPerDay: '10',
      daysPerWeek: '5',
      note: t('plan.example.test.note'),
    },
    { ...BEIJING, name: t('plan.example.gateway'), product: 'vm', type: 'g.n3.medium', bandwidth: '2' },
    { name: t('plan.example.licence'), amount: '2400', per: 'once' },
    { name: t('plan.example.support'), amount: '680', per: 'month' },
  ];
}
