/** Who may use this local web: the browser that exchanged the one-time token for the cookie. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Session {
  /** The token for the address that is printed. */
  readonly token: string;
  /** The value of the cookie when the token is right and was not used before, else null. */
  readonly exchange: (token: string) => string | null;
  /** Whether a cookie's value is the session's. */
  readonly owns: (cookie: string | undefined) => boolean;
}

const digest = (text: string) => createHash('sha256').update(text).digest();
const secret = () => randomBytes(32).toString('base64url');

/** A session with a token that works once and a secret for the cookie that is not derived from it. */
export function createSession(): Session {
  const token = secret();
  const cookie = secret();
  let used = false;
  return {
    token,
    exchange: (given) => {
      if (used || !equalSecrets(given, token)) return null;
      used = true;
      return cookie;
    },
    owns: (given) => given !== undefined && equalSecrets(given, cookie),
  };
}

/** Compares digests, so that neither the length nor the first difference shows in the time it takes. */
function equalSecrets(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}
