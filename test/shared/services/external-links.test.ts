import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXTERNAL_HOSTS, isAllowedExternalUrl, openAllowedUrl } from '../../../shared/services/external-links.ts';
import { ok } from '../../../shared/result.ts';

describe('isAllowedExternalUrl', () => {
  it.each([
    'https://www.jdcloud.com/',
    'https://jdcloud.com',
    'https://docs.jdcloud.com/cn/virtual-machines/pricing?a=1&b=%20#section',
    'https://console.jdcloud.com/#/finance',
    'https://console.jdcloud.com#top',
    'https://accounts.jdcloud.com/p/regPage?source=jdcloud&ReturnUrl=%2f%2fuc.jdcloud.com%2f',
    'https://uc.jdcloud.com/certification',
    'https://cps-edge-console.jdcloud.com/list',
    'https://github.com/a/b/blob/main/c.md',
  ])('accepts %s', (url) => {
    expect(isAllowedExternalUrl(url)).toBe(true);
  });

  it.each([
    ['plain http', 'http://www.jdcloud.com/'],
    ['a script', 'javascript:alert(1)//https://www.jdcloud.com/'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/html,https://www.jdcloud.com/'],
    ['a protocol of a program', 'ms-msdt:/id https://www.jdcloud.com/'],
    ['no scheme', '//www.jdcloud.com/'],
    ['capitals in the scheme', 'HTTPS://www.jdcloud.com/'],
    ['another host', 'https://example.com/'],
    ['an unlisted host of the same domain', 'https://evil.jdcloud.com/'],
    ['the host as a suffix', 'https://notjdcloud.com/'],
    ['the host as a prefix', 'https://jdcloud.com.evil.example/'],
    ['the host as a user name', 'https://www.jdcloud.com@evil.example/'],
    ['the host as a password', 'https://a:www.jdcloud.com@evil.example/'],
    ['a user name before the host', 'https://evil@www.jdcloud.com/'],
    ['the host in the path', 'https://evil.example/https://www.jdcloud.com/'],
    ['a port', 'https://www.jdcloud.com:8443/'],
    ['a dot at the end', 'https://www.jdcloud.com./'],
    ['a backslash instead of a slash', 'https:\\\\www.jdcloud.com\\'],
    ['a backslash after the host', 'https://www.jdcloud.com\\@evil.example/'],
    ['a backslash in the path', 'https://www.jdcloud.com/\\evil'],
    ['an encoded dot', 'https://www%2ejdcloud.com/'],
    ['a look-alike letter', 'https://www.jdclоud.com/'],
    ['three slashes', 'https:///www.jdcloud.com/'],
    ['one slash', 'https:/www.jdcloud.com/'],
    ['a blank before', ' https://www.jdcloud.com/'],
    ['a blank inside', 'https://www.jdcloud.com/a b'],
    ['a line break at the end', 'https://www.jdcloud.com/\n'],
    ['a line break inside', 'https://www.jdcloud.com/\nhttps://evil.example/'],
    ['a tab in the scheme', 'ht\ttps://www.jdcloud.com/'],
    ['a NUL', 'https://www.jdcloud.com/\0'],
    ['Chinese, not encoded', 'https://www.jdcloud.com/价格'],
    ['a quotation mark left open for a shell', 'https://evil.example/"https://www.jdcloud.com/'],
    ['nothing', ''],
  ])('refuses %s', (_trick, url) => {
    expect(isAllowedExternalUrl(url)).toBe(false);
  });

  it('accepts nothing that a URL parser reads as another host or scheme', () => {
    const host = fc.constantFrom(...EXTERNAL_HOSTS, 'evil.example');
    const glue = fc.constantFrom('/', '\\', '@', ':', '?', '#', '.', '%2f', '//', '\t', '\n', '');
    const parts = fc.array(fc.oneof(host, glue), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom('https://', 'https:', 'https:\\\\'), host, parts, (scheme, first, rest) => {
        const url = scheme + first + rest.join('');
        if (!isAllowedExternalUrl(url)) return;
        const parsed = new URL(url);
        expect(parsed.protocol).toBe('https:');
        expect(EXTERNAL_HOSTS).toContain(parsed.host);
        expect(parsed.username + parsed.password).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('openAllowedUrl', () => {
  it('opens an allowed link exactly as given, and nothing else', async () => {
    const opened: string[] = [];
    const open = async (url: string) => {
      opened.push(url);
      return ok(null);
    };
    expect(await openAllowedUrl('https://docs.jdcloud.com/a#b', open)).toEqual(ok(null));
    expect(await openAllowedUrl('https://evil.example/', open)).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
    expect(opened).toEqual(['https://docs.jdcloud.com/a#b']);
  });
});
