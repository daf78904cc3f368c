/** What a request must look like before anything in it is believed. Pure rules, so that tests can try every trick. */

/** The origin form, plainly written: a path of this server. Proxies send whole addresses, and old parsers `*` or `\`. */
export function isPlainTarget(target: string): boolean {
  return /^\/[!-[\]-~]*$/.test(target);
}

/** JSON in UTF-8, which no form and no other site's page can send without asking first. */
export function isJsonType(contentType: string): boolean {
  return /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i.test(contentType.trim());
}

/** Whether a browser says that our own page, or the person, asks. Programs and old browsers say nothing. */
export function isOwnSite(secFetchSite: string | undefined): boolean {
  return secFetchSite === undefined || secFetchSite === 'same-origin' || secFetchSite === 'none';
}

/** Places that a page of another site could put the window into. */
const EMBEDDING: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed', 'fencedframe']);

/** Whether a browser says that the answer is to be shown inside another page. */
export function isEmbedding(secFetchDest: string | undefined): boolean {
  return secFetchDest !== undefined && EMBEDDING.has(secFetchDest);
}

/**
 * Every value that a Cookie header has for a name. There may be several: cookies know no ports, so another server of
 * this machine can put one of the same name before ours.
 */
export function cookieValues(header: string | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
