/** What runs in the reader's words: its cells, its billing, what is wrong with it. */
import type { ResourceReading } from '../../../../shared/forecast/resource-reading.ts';
import { isMadeUpId } from '../../../../shared/account/resource-list.ts';
import { RESOURCE_FIELDS, type ResourceField } from '../../../../shared/table/resources/fields.ts';
import type { ExistingResource } from '../../../../shared/account/schema.ts';
import { describeProblem } from '../../../../shared/billing/describe.ts';
import type { FieldProblem } from '../../../../shared/billing/problem.ts';
import { termText } from '../../../../shared/billing/result-text.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { type NameContext, codeName } from '../../../ui/names/plan-names.ts';

type Billing = Extract<ResourceReading, { kind: 'read' }>['resource']['billing'];

/** What a person knows it by: its name, its id, or what it is. */
export function nameOf({ t, language, catalog }: NameContext, resource: ExistingResource): string {
  const { name = '', id = '', type = '', product, region } = resource;
  if (name !== '') return name;
  if (id !== '' && !isMadeUpId(id)) return id;
  const place = catalog.region(region)?.name[language] ?? region;
  return [type || codeName({ t, language, catalog }, product), place].join(', ');
}

const DISK_PART = /^disks\[(\d+)\]\.(type|gb|iops)$/;

/** A field as its column is titled; a part of a disk says of which one. */
export function resourceFieldName(t: Translate, field: string): string {
  const [, index = '', part = ''] = DISK_PART.exec(field) ?? [];
  if (part === 'type' || part === 'gb' || part === 'iops') return t(`calc.disk.${part}`, { number: Number(index) + 1 });
  const known = RESOURCE_FIELDS.find((each) => each === field.replace(/[[.].*$/s, ''));
  return known === undefined ? field : t(`resource.column.${known}`);
}

/** The cells that hold codes. */
const CHOICES: ReadonlySet<string> = new Set<ResourceField>(['product', 'region', 'mode', 'term']);

/** What is wrong with a cell, in one sentence that names it; what was entered stays word for word. */
export function resourceProblemText(context: NameContext, problem: FieldProblem): string {
  const accepted = problem.accepted.map((code) => codeName(context, code));
  const understood = problem.code !== 'unknown-choice' && CHOICES.has(problem.field);
  const given = understood ? codeName(context, problem.given) : problem.given;
  return describeProblem(context.t, { ...problem, given, accepted }, resourceFieldName(context.t, problem.field));
}

/** Sizes, disks and bandwidth as they were given: `ssd.gp1 100 GB`, `bandwidth 5 Mbps`. */
export function specsOf(t: Translate, resource: ExistingResource): string[] {
  const { gb = '', iops = '', mbps = '', gbOut = '', disks = [], bandwidth = '', discount = '' } = resource;
  return [
    gb === '' ? '' : t('resource.gb', { gb }),
    iops === '' ? '' : t('resource.iops', { iops }),
    mbps === '' ? '' : t('resource.mbps', { mbps }),
    gbOut === '' ? '' : t('resource.gbOut', { gb: gbOut }),
    ...countEqual(disks.map((disk) => diskText(t, disk))).map(([part, count]) =>
      count === 1 ? part : t('resource.times', { count, part }),
    ),
    bandwidth === '' ? '' : t('resource.bandwidth', { mbps: bandwidth }),
    discount === '' || discount === '1' ? '' : t('resource.discount', { discount }),
  ].filter((part) => part !== '');
}

function diskText(t: Translate, { type = '', gb = '', iops = '' }: NonNullable<ExistingResource['disks']>[number]) {
  const parts = [type, gb === '' ? '' : t('resource.gb', { gb }), iops === '' ? '' : t('resource.iops', { iops })];
  return parts.filter((part) => part !== '').join(' ');
}

/** Equal texts as one with their number, in the order of their first. */
function countEqual(texts: readonly string[]): [text: string, count: number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts];
}

/** From when, until when, and whether it is renewed: as it was read. */
export function billingFacts(t: Translate, billing: Billing, resource: ExistingResource): string[] {
  const start = (resource.start ?? '') === '' ? '' : t('resource.since', { date: shortMoment(resource.start ?? '') });
  if (billing.kind === 'monthly') return [t('resource.expires', { date: billing.expiresOn }), renewalText(t, billing)];
  const schedule = billing.kind === 'configuration' ? billing.schedule : undefined;
  const hours =
    schedule === undefined ? '' : t('resource.schedule', { hours: schedule.hoursPerDay, days: schedule.daysPerWeek });
  return [start, hours].filter((part) => part !== '');
}

function renewalText(t: Translate, billing: Extract<Billing, { kind: 'monthly' }>): string {
  const term = termText(t, billing.term);
  if (billing.autoRenew) return t('resource.renews', { term });
  return billing.renewByHand === 'renew' ? t('resource.renews.by-hand', { term }) : t('resource.renews.not');
}

/** What was given of its billing where that cannot be read. */
export function billingGiven(context: NameContext, { mode = '', start = '', expires = '' }: ExistingResource) {
  const { t } = context;
  return {
    mode: mode === '' ? '' : codeName(context, mode),
    facts: [
      start === '' ? '' : t('resource.since', { date: shortMoment(start) }),
      expires === '' ? '' : t('resource.expires', { date: expires }),
    ].filter((part) => part !== ''),
  };
}

/** `2026-11-21 15:00` of a stored moment. */
function shortMoment(text: string): string {
  return text.replace(/T(\d{2}:\d{2})(?::00)?$/, ' $1');
}
