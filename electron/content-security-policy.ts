/** Where the window may connect to: its own origin in local web, nowhere in Electron. */
export type ConnectSource = "'self'" | "'none'";

/** What `index.html` carries in place of the nonce; both hosts replace it on every load. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/**
 * The Content-Security-Policy of the window, the same in both hosts but for `connect-src`. The nonce is for the style
 * elements that the component library makes at run time.
 */
export function contentSecurityPolicy(nonce: string, connectSource: ConnectSource): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${connectSource}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
