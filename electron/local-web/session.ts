/**
 * Who may use this local web: the browser that exchanged the one-time token. It gets a cookie and a key, and needs both:
 * browsers send cookies to every port of a machine, so another server here may see the cookie; the key is kept where
 * only pages of this port reach it.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Session {
  /** A new token for an address that is printed; the one before opens nothing any more. */
  readonly issue: () => string;
  /** The cookie's value and the key when the token is right and was not used before, else null. */
  readonly exchange: (token: string) => { readonly cookie: string; readonly key: string } | null;
  /** Whether a cookie's value is the session's. */
  readonly owns: (cookie: string | undefined) => boolean;
  readonly ownsKey: (key: string | undefined) => boolean;
}

const digest = (text: string) => createHash('sha256').update(text).digest();
const secret = () => randomBytes(32).toString('base64url');

/** A session with tokens that work once each, and two secrets that are not derived from it. */
export function createSession(): Session {
  let token: string | null = null;
  const cookie = secret();
  const key = secret();
  return {
    issue: () => (token = secret()),
    exchange: (given) => {
      if (token === null || !equalSecrets(given, token)) return null;
      token = null;
      return { cookie, key };
    },
    owns: (given) => given !== undefined && equalSecrets(given, cookie),
    ownsKey: (given) => given !== undefined && equalSecrets(given, key),
  };
}

/** Compares digests, so that neither the length nor the first difference shows in the time it takes. */
function equalSecrets(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}
