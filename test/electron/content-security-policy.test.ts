import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../electron/content-security-policy.ts';

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/).slice(0, 2)));

it('lets the window load its own files and nothing else', () => {
  expect(directives(contentSecurityPolicy('abc', "'none'"))).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'worker-src': "'self'",
    'style-src': "'self' 'nonce-abc'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
});

it('differs between the hosts in where the window may connect to, only', () => {
  const { 'connect-src': localWeb, ...rest } = directives(contentSecurityPolicy('abc', "'self'"));
  expect(localWeb).toBe("'self'");
  expect(directives(contentSecurityPolicy('abc', "'none'"))).toMatchObject(rest);
});
