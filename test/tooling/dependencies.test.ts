/** What is installed is what the lockfile says: exact versions, checked bytes, licences that may be shipped, few scripts. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};
const { '': locked, ...rest } = lock.packages as typeof lock.packages & { readonly '': Manifest };
const packages = Object.entries(rest);
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

/** What anything installed here may have. What is shipped has a stricter list, beside the notices. */
const LICENCES: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'Python-2.0',
  'WTFPL',
]);

/** Whether an SPDX expression leaves us a licence of the list: any side of an OR, every side of an AND. */
function isAllowed(expression: string | undefined): boolean {
  const plain = (expression ?? '').replaceAll(/[()]/g, '');
  return plain.split(' OR ').some((side) => side.split(' AND ').every((licence) => LICENCES.has(licence.trim())));
}

describe('package.json', () => {
  it.each(Object.entries(direct))('asks for exactly one version of %s: %s', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  });

  it('agrees with the lockfile, package for package', () => {
    expect(locked.dependencies).toEqual(manifest.dependencies);
    expect(locked.devDependencies).toEqual(manifest.devDependencies);
    for (const [name, version] of Object.entries(direct)) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});

describe('the lockfile', () => {
  it('holds packages of the registry only, each with one version', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(packages.length).toBeGreaterThan(400);
    for (const [name, { version, resolved, link }] of packages) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
      expect(resolved ?? 'https://registry.npmjs.org/', name).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(link, name).toBeUndefined();
    }
  });

  it('has the checksum of all that is shipped, and of all else but tools for systems that it was not made on', () => {
    const unchecked = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    for (const [name, { dev, optional, os }] of unchecked) {
      expect({ name, dev, optional, forOneSystem: os !== undefined }).toEqual({
        name,
        dev: true,
        optional: true,
        forOneSystem: true,
      });
    }
  });

  it('has licences that we may use', () => {
    expect(packages.filter(([, { license }]) => !isAllowed(license))).toEqual([]);
  });

  it('knows every package that would run a script when it is installed, and why', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = scripted.map(([name]) => name.replace(/^.*node_modules\//, ''));
    expect(names.toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
    // `node` puts the pinned Node in its place; the others work without their scripts.
    expect(Object.entries(manifest.allowScripts).filter(([, may]) => may)).toEqual([['node', true]]);
  });
});

describe('installs', () => {
  it.each(['.ci/run', '.github/workflows/ci.yml', 'README.md'])(
    '%s installs what is locked, never what is newest',
    (file) => {
      const text = read(file);
      expect(text).toContain('npm ci');
      expect(text).not.toMatch(/\bnpm (?:i|install|update|add)\b(?! -g)/);
      expect(text).not.toMatch(/\bnpx (?:--yes|-y)\b/);
    },
  );

  it('new packages are saved with one version, from the registry', () => {
    expect(read('.npmrc')).toMatch(/^save-exact=true$/m);
    expect(read('.npmrc')).not.toMatch(/registry|_auth|token/i);
  });

  it('the workflow asks the registry for known holes, and holds no more rights than it needs', () => {
    const workflow = read('.github/workflows/ci.yml');
    expect(workflow).toMatch(/npm audit --audit-level=\w+/);
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow).toContain('persist-credentials: false');
    expect(workflow).not.toMatch(/pull_request_target|\$\{\{ *github\.event\./);
  });
});

it.each([
  ['MIT', true],
  ['(WTFPL OR MIT)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0', false],
  ['GPL-3.0 OR AGPL-3.0', false],
  ['UNLICENSED', false],
  [undefined, false],
])('we may use what has the licence %s: %s', (licence, may) => {
  expect(isAllowed(licence)).toBe(may);
});
