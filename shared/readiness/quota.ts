/** Quotas: how many of a product one order, one region and one node take, disks of an instance, Mbps of an address (QTA-1). */
import type { ExistingResource } from '../account/schema.ts';
import type { Quotas } from '../account/settings.ts';
import type { Component, PricedSet } from '../billing/priced-set.ts';
import type { ProductCode } from '../catalog/schema.ts';

/**
 * A quota that is exceeded: of one order, of a region or node, of the data disks of one instance, or of the bandwidth of
 * one address, in Mbps.
 */
export interface BrokenQuota {
  readonly kind: 'order' | 'region' | 'node' | 'instance' | 'mbps';
  readonly product: ProductCode;
  /** How many there would be; in a region or node what already runs counts. */
  readonly wanted: number;
  readonly most: number;
}

/** The quotas that a purchase would break. */
export function brokenQuotas(set: PricedSet, resources: readonly ExistingResource[], quotas: Quotas): BrokenQuota[] {
  const broken: BrokenQuota[] = [];
  const isInNode = set.components.some(({ row }) => row.serves?.includes('dcps') === true);
  for (const { product, quantity: wanted } of resourcesOf(set)) {
    const all = runningOf(product, set.region, resources) + wanted;
    const perOrder = quotas.perOrder[product];
    const kind = isInNode && product === 'eip' ? 'node' : 'region';
    const most = kind === 'node' ? quotas.addressesPerNode : quotas.perRegion[product];
    if (perOrder !== undefined && wanted > perOrder) broken.push({ kind: 'order', product, wanted, most: perOrder });
    if (most !== undefined && all > most) broken.push({ kind, product, wanted: all, most });
  }
  const disks = set.product === 'vm' ? set.components.filter(({ kind }) => kind === 'disk').length : 0;
  const most = quotas.dataDisksPerInstance;
  if (disks > most) broken.push({ kind: 'instance', product: 'disk', wanted: disks, most });
  return [...broken, ...set.components.flatMap((component) => brokenBandwidth(component, quotas))];
}

function brokenBandwidth({ row, configured: { size } }: Component, { mbps }: Quotas): BrokenQuota[] {
  const product = (['cps', 'dcps'] as const).find((code) => row.serves?.includes(code));
  if (product === undefined || size <= mbps[product]) return [];
  return [{ kind: 'mbps', product, wanted: size, most: mbps[product] }];
}

/** What of a product runs in a region or node. Addresses are also those by traffic, and those that servers have. */
export function runningOf(product: ProductCode, region: string, resources: readonly ExistingResource[]): number {
  return resources
    .filter((resource) => resource.region === region)
    .filter((resource) => resource.product === product || (product === 'eip' && hasAddress(resource)))
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/** The addresses of Cloud Physical Servers are not Elastic IPs and have no quota of their own. */
function hasAddress({ product, bandwidth = '' }: ExistingResource): boolean {
  return product === 'eip-traffic' || ((product === 'vm' || product === 'dcps') && bandwidth !== '');
}

/** What a set counts as when it runs. */
export function resourcesOf({ components, region, quantity }: PricedSet): ExistingResource[] {
  const counted = components.filter(({ row: { serves } }) => serves?.every((product) => product === 'cps') !== true);
  const byProduct = Map.groupBy(counted, productCounted);
  return [...byProduct].map(([product, { length }]) => ({ product, region, quantity: quantity * length }));
}

/** An Elastic IP by traffic is an Elastic IP all the same. */
function productCounted({ row }: Component): ProductCode {
  return row.product === 'eip-traffic' ? 'eip' : row.product;
}
