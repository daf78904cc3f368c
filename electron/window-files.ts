/** The window's built files, served by both hosts: `app://` in Electron, HTTP in local web. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ConnectSource, contentSecurityPolicy, NONCE_PLACEHOLDER } from './content-security-policy.ts';
import { PERMISSIONS_POLICY } from './permissions-policy.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** On every answer of every host, whatever it carries; a page has a policy of its own instead of the closed one. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': PERMISSIONS_POLICY,
};

/**
 * The file a URL path stands for, or null when it is none of the window's: outside the folder, not decodable, of a type
 * that the window does not have. `pathname` is the path as it stands in the URL, still percent-encoded.
 */
export function windowFilePath(root: string, pathname: string): string | null {
  const decoded = decode(pathname === '/' ? '/index.html' : pathname);
  if (decoded === null || /[\0\\:]/.test(decoded)) return null;
  const file = path.resolve(root, `.${decoded}`);
  const relative = path.relative(root, file);
  if (relative === '' || relative.split(path.sep)[0] === '..' || path.isAbsolute(relative)) return null;
  return path.extname(file) in CONTENT_TYPES ? file : null;
}

/**
 * The answer for one path of the window: the file with its headers, or 404. `index.html` gets a nonce of its own, and
 * `meta` by its name.
 */
export async function windowResponse(
  root: string,
  pathname: string,
  connectSource: ConnectSource,
  meta: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const file = windowFilePath(root, pathname);
  const bytes = file === null ? null : await readIfPresent(file);
  if (file === null || bytes === null) return new Response('Not found', { status: 404, headers: SECURITY_HEADERS });
  const headers = { ...SECURITY_HEADERS, 'Content-Type': CONTENT_TYPES[path.extname(file)] ?? '' };
  if (path.extname(file) !== '.html') return new Response(bytes, { headers });
  const nonce = randomBytes(16).toString('base64');
  const page = bytes
    .toString('utf8')
    .replaceAll(NONCE_PLACEHOLDER, nonce)
    .replace('</head>', `${metaTags(meta)}</head>`);
  return new Response(page, {
    headers: {
      ...headers,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy(nonce, connectSource),
    },
  });
}

/** For values of letters, digits, `-` and `_` only: nothing in them is marked up. */
function metaTags(meta: Readonly<Record<string, string>>): string {
  return Object.entries(meta)
    .filter(([, content]) => /^[\w-]*$/.test(content))
    .map(([name, content]) => `<meta name="${name}" content="${content}" />`)
    .join('');
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

async function readIfPresent(file: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}
