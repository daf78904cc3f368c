/** What runs, as a list that is changed: every change gives a new list, and the others stay the same objects. */
import { LIMITS } from '../billing/request.ts';
import type { ExistingResource } from './schema.ts';

type Resources = readonly ExistingResource[];

const MADE_UP = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether the id is none of JD Cloud's: one was made up so that the forecast can name the entry. */
export function isMadeUpId(id: string): boolean {
  return MADE_UP.test(id);
}

/** Whether an entry says only how many there are: nothing tells it from others of its product and region. */
export function isPlain({
  product: _product,
  region: _region,
  quantity: _quantity,
  id = '',
  ...more
}: ExistingResource) {
  return (id === '' || isMadeUpId(id)) && Object.values(more).every(saysNothing);
}

function saysNothing(value: unknown): boolean {
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

/** Adds an entry at the end; one that only counts is added to what is counted there already. */
export function withResource(resources: Resources, added: ExistingResource): ExistingResource[] {
  const index = isPlain(added) ? resources.findIndex((each) => isPlain(each) && isSamePlace(each, added)) : -1;
  const before = resources[index];
  if (before === undefined) return [...resources, added];
  return resources.with(index, { ...before, quantity: Math.min(LIMITS.quantity, before.quantity + added.quantity) });
}

/** Replaces an entry; where it is gone meanwhile, nothing changes. */
export function withChangedResource(
  resources: Resources,
  before: ExistingResource,
  after: ExistingResource,
): ExistingResource[] {
  const index = placeInList(resources, before);
  return index === -1 ? [...resources] : resources.with(index, after);
}

/** Puts a copy right behind its original. */
export function withResourceCopy(
  resources: Resources,
  original: ExistingResource,
  copy: ExistingResource,
): ExistingResource[] {
  const index = placeInList(resources, original);
  return resources.toSpliced(index === -1 ? resources.length : index + 1, 0, copy);
}

export function withoutResource(resources: Resources, removed: ExistingResource): ExistingResource[] {
  const index = placeInList(resources, removed);
  return index === -1 ? [...resources] : resources.toSpliced(index, 1);
}

/** Where an entry stands: the object itself, or after another change of it the one with its id; -1: nowhere. */
export function placeInList(resources: Resources, resource: ExistingResource): number {
  const index = resources.indexOf(resource);
  if (index !== -1 || (resource.id ?? '') === '') return index;
  return resources.findIndex(({ id }) => id === resource.id);
}

/** What tells an entry from the others while its form is open: its id, or where that is nobody's own its place. */
export function formKeyOf(resources: Resources, resource: ExistingResource): string {
  const { id = '' } = resource;
  const isOwn = id !== '' && resources.filter((other) => other.id === id).length < 2;
  return isOwn ? id : `${id} ${placeInList(resources, resource)}`;
}

function isSamePlace(a: ExistingResource, b: ExistingResource): boolean {
  return a.product === b.product && a.region === b.region;
}
