/** Quotas: how many of a product one order and one region take, and how many disks one instance takes (QTA-1). */
import type { ExistingResource } from '../account/schema.ts';
import type { Quotas } from '../account/settings.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import type { ProductCode } from '../catalog/schema.ts';

/**
 * The quotas that a purchase would break, each as `product wanted > most`; what already runs counts.
 */
export function brokenQuotas(set: PricedSet, resources: readonly ExistingResource[], quotas: Quotas): string[] {
  const broken: string[] = [];
  for (const { product, quantity: wanted } of resourcesOf(set)) {
    const running = resources
      .filter((resource) => resource.product === product && resource.region === set.region)
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const perOrder = quotas.perOrder[product];
    const perRegion = quotas.perRegion[product];
    if (perOrder !== undefined && wanted > perOrder) broken.push(`${product} ${wanted} > ${perOrder}`);
    if (perRegion !== undefined && running + wanted > perRegion) {
      broken.push(`${product} ${running + wanted} > ${perRegion}`);
    }
  }
  const disks = set.product === 'vm' ? set.components.filter(({ kind }) => kind === 'disk').length : 0;
  if (disks > quotas.dataDisksPerInstance) broken.push(`disk ${disks} > ${quotas.dataDisksPerInstance}`);
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
