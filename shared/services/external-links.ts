import { fail, type Result } from '../result.ts';

/** The hosts that a link in Cost Desk may lead to: JD Cloud's own sites, and GitHub for sources. */
export const EXTERNAL_HOSTS: readonly string[] = [
  'www.jdcloud.com',
  'jdcloud.com',
  'docs.jdcloud.com',
  'console.jdcloud.com',
  'accounts.jdcloud.com',
  'uc.jdcloud.com',
  'cps-edge-console.jdcloud.com',
  'github.com',
];

/** Scheme, then the whole host, then nothing or a path, query or fragment of plain ASCII without backslashes. */
const HTTPS_URL = /^https:\/\/([a-z0-9.-]+)(?:[/?#][!-[\]-~]*)?$/;

/**
 * Whether a link may be handed to the system's browser: https, on a listed host, written plainly. Stricter than a URL
 * parser on purpose: no user name, no port, no capitals, no blanks, nothing that two parsers could read differently.
 */
export function isAllowedExternalUrl(url: string): boolean {
  const host = HTTPS_URL.exec(url)?.[1];
  return host !== undefined && EXTERNAL_HOSTS.includes(host);
}

/** Opens a link by `open` when it is allowed, else answers `refused` and opens nothing. */
export async function openAllowedUrl(url: string, open: (url: string) => Promise<Result<null>>): Promise<Result<null>> {
  if (isAllowedExternalUrl(url)) return open(url);
  return fail({ code: 'refused', detail: 'openExternal.url: only https links to JD Cloud and GitHub are opened' });
}
