import type { PriceTableRow } from '../../../shared/catalog/price-table.ts';
import type { MessageKey, Translate } from '../../../shared/i18n/index.ts';

/** A fact in words only. */
export interface SpecFact {
  readonly name: string;
  readonly value: string;
}

/** The facts that the lists are known to have; others are shown under the name they have in the list. */
const SPEC_LABELS: Readonly<Record<string, MessageKey>> = {
  processor: 'prices.spec.processor',
  architecture: 'prices.spec.architecture',
  nics: 'prices.spec.nics',
  queuesPerNic: 'prices.spec.queuesPerNic',
  baseline: 'prices.spec.baseline',
  localStorage: 'prices.spec.localStorage',
  gpu: 'prices.spec.gpu',
  enclaveMemory: 'prices.spec.enclaveMemory',
  cpu: 'prices.spec.cpu',
  physicalCores: 'prices.spec.physicalCores',
  memory: 'prices.spec.memory',
  disks: 'prices.spec.disks',
  network: 'prices.spec.network',
  raid: 'prices.spec.raid',
  note: 'prices.spec.note',
  iops: 'prices.spec.iops',
  maxIops: 'prices.spec.maxIops',
  throughput: 'prices.spec.throughput',
  maxThroughput: 'prices.spec.maxThroughput',
};

/** What a type is made of, as names and values: size first, then the list's own facts. */
export function specFacts(t: Translate, row: PriceTableRow): SpecFact[] {
  const { specs, vcpu, memoryGiB } = row;
  const facts: SpecFact[] = [];
  if (vcpu !== null) facts.push({ name: t('prices.column.vcpu'), value: String(vcpu) });
  if (memoryGiB !== null && specs['memory'] === undefined) {
    facts.push({ name: t('prices.column.memoryGiB'), value: t('prices.gib', { gib: memoryGiB }) });
  }
  for (const [key, value] of Object.entries(specs)) {
    const label = SPEC_LABELS[key];
    facts.push({ name: label === undefined ? key : t(label), value });
  }
  return [...facts, ...orderFacts(t, row)];
}

function orderFacts(t: Translate, { size, iops }: PriceTableRow): SpecFact[] {
  const facts: SpecFact[] = [];
  if (size !== undefined) {
    const value = t('prices.details.sizeValue', { min: size.minGb, max: size.maxGb, step: size.stepGb });
    facts.push({ name: t('prices.details.size'), value });
  }
  if (iops !== undefined) {
    const value = t('prices.details.iopsValue', { min: iops.min, max: iops.max, perGb: iops.maxPerGb });
    facts.push({ name: t('prices.details.iopsRange'), value });
  }
  return facts;
}
