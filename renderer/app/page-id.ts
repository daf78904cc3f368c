/** The pages of the window, in the order of the rail and of the keys 1, 2, ... */
export const PAGE_IDS = ['calculator', 'account', 'prices'] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** What opens first: the main job. */
export const FIRST_PAGE: PageId = 'calculator';

/** The page that an address (`#/prices`) names; anything else is the first page. */
export function pageOfHash(hash: string): PageId {
  const name = hash.replace(/^#\/?/, '');
  return PAGE_IDS.find((id) => id === name) ?? FIRST_PAGE;
}

/** The address of a page. */
export function hashOfPage(page: PageId): string {
  return `#/${page}`;
}
