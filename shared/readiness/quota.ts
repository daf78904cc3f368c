/** Quotas: how many of a product one order and one region take, and how many disks one instance takes (QTA-1). */
import type { ExistingResource } from '../account/schema.ts';
import type { Quotas } from '../account/settings.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import type { ProductCode } from '../catalog/schema.ts';

/** A quota that is exceeded: of one order, of a region or node, or of the data disks of one instance. */
export interface BrokenQuota {
  readonly kind: 'order' | 'region' | 'instance';
  readonly product: ProductCode;
  /** How many there would be; in a region what already runs counts. */
  readonly wanted: number;
  readonly most: number;
}

/** The quotas that a purchase would break. */
export function brokenQuotas(set: PricedSet, resources: readonly ExistingResource[], quotas: Quotas): BrokenQuota[] {
  const broken: BrokenQuota[] = [];
  for (const { product, quantity: wanted } of resourcesOf(set)) {
    const running = resources
      .filter((resource) => resource.product === product && resource.region === set.region)
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const perOrder = quotas.perOrder[product];
    const perRegion = quotas.perRegion[product];
    if (perOrder !== undefined && wanted > perOrder) broken.push({ kind: 'order', product, wanted, most: perOrder });
    if (perRegion !== undefined && running + wanted > perRegion) {
      broken.push({ kind: 'region', product, wanted: running + wanted, most: perRegion });
    }
  }
  const disks = set.product === 'vm' ? set.components.filter(({ kind }) => kind === 'disk').length : 0;
  const most = quotas.dataDisksPerInstance;
  if (disks > most) broken.push({ kind: 'instance', product: 'disk', wanted: disks, most });
  return broken;
}

/** What a set counts as when it runs. The addresses of physical servers are not Elastic IPs and have no quota of their own. */
export function resourcesOf({ components, region, quantity }: PricedSet): ExistingResource[] {
  const counted = components.filter(({ row }) => row.serves === undefined || row.serves.includes('vm'));
  const byProduct = Map.groupBy(counted, productCounted);
  return [...byProduct].map(([product, { length }]) => ({ product, region, quantity: quantity * length }));
}

/** An Elastic IP by traffic is an Elastic IP all the same. */
function productCounted({ row }: PricedSet['components'][number]): ProductCode {
  return row.product === 'eip-traffic' ? 'eip' : row.product;
}
