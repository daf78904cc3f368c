import { KEY_FRAGMENT } from '../../shared/bridge.ts';

const STORED = 'cost-desk-key';

/**
 * The key of local web's session: out of the address, once, and from then on out of this port's own storage, where no
 * other server of the machine reaches it. Empty: there is none, and every call will be refused.
 */
export function takeSessionKey(): string {
  const { hash, pathname } = window.location;
  if (!hash.startsWith(`#${KEY_FRAGMENT}`)) return localStorage.getItem(STORED) ?? '';
  const key = hash.slice(KEY_FRAGMENT.length + 1);
  localStorage.setItem(STORED, key);
  window.history.replaceState(null, '', pathname);
  return key;
}
