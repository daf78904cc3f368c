/** The pages of the window, in the order of the rail and of the keys 1, 2, ... */
export const PAGE_IDS = ['home', 'calculator', 'plans', 'forecast', 'account', 'prices'] as const;
/** What is looked after now and then: below in the rail, without a key. */
export const LOWER_PAGE_IDS = ['backups'] as const;
export type PageId = (typeof PAGE_IDS)[number] | (typeof LOWER_PAGE_IDS)[number];

/** The page that an address (`#/prices`) names; anything else is the page that opens first. */
export function pageOfHash(hash: string, first: PageId): PageId {
  const name = hash.replace(/^#\/?/, '');
  return [...PAGE_IDS, ...LOWER_PAGE_IDS].find((id) => id === name) ?? first;
}

/** The address of a page. */
export function hashOfPage(page: PageId): string {
  return `#/${page}`;
}
