/** What already runs, counted against the quotas (QTA-1). */
import { type Read, readCount } from '../../../shared/account/form-fields.ts';
import type { ExistingResource } from '../../../shared/account/schema.ts';
import { settingsOf } from '../../../shared/account/settings-schema.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { PRODUCT_CODES, type ProductCode } from '../../../shared/catalog/schema.ts';

/** As many as anyone would type. */
const MOST = 100_000;

export interface ResourceRow {
  /** Its place in the account. */
  readonly index: number;
  readonly resource: ExistingResource;
  /** Most of the product in the region; undefined: no quota is known. */
  readonly quota: number | undefined;
  /** All of the product in the region, this row included. */
  readonly running: number;
}

export function resourceRows({ resources, settings }: StoredAccount): ResourceRow[] {
  const { perRegion } = settingsOf(settings).quotas;
  return resources.map((resource, index) => {
    const same = resources.filter((other) => isSame(other, resource));
    return {
      index,
      resource,
      quota: perRegion[resource.product],
      running: same.reduce((sum, { quantity }) => sum + quantity, 0),
    };
  });
}

/** The products for which a quota in a region is known. */
export function productsWithQuota({ settings }: StoredAccount): ProductCode[] {
  const { perRegion } = settingsOf(settings).quotas;
  return PRODUCT_CODES.filter((product) => perRegion[product] !== undefined);
}

export function readQuantity(text: string): Read<number> {
  return readCount(text, { least: 1, most: MOST });
}

/** Adds to what is there of the same product in the same region, or as a new line. */
export function withResource(account: StoredAccount, added: ExistingResource): StoredAccount {
  const index = account.resources.findIndex((resource) => isSame(resource, added));
  const before = account.resources[index];
  const resources =
    before === undefined
      ? [...account.resources, added]
      : account.resources.with(index, { ...before, quantity: Math.min(MOST, before.quantity + added.quantity) });
  return { ...account, resources };
}

export function withQuantity(account: StoredAccount, index: number, quantity: number): StoredAccount {
  const before = account.resources[index];
  if (before === undefined) return account;
  return { ...account, resources: account.resources.with(index, { ...before, quantity }) };
}

export function withoutResource(account: StoredAccount, index: number): StoredAccount {
  return { ...account, resources: account.resources.toSpliced(index, 1) };
}

function isSame(a: ExistingResource, b: ExistingResource): boolean {
  return a.product === b.product && a.region === b.region;
}
