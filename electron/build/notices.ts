/** Third-party notices: every package that Cost Desk is built with, its licence and the licence's text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface PackageNotice {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  /** Its licence and notice files as they were published; where it has none, who published it under which licence. */
  readonly text: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** All ask for their notice at most, which this file gives; each package on its own line of the lockfile has one. */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '(MIT OR CC0-1.0)',
  'MIT AND ISC AND BSD-3-Clause',
]);

/** The paths of the packages that the program is made of, from the lockfile: what is only for development is not. */
export function productionPackages(root: string): { readonly folder: string; readonly locked: LockedPackage }[] {
  const lockfile = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lockfile.packages)
    .filter(([folder, { dev, devOptional, optional }]) => folder !== '' && !dev && !devOptional && !optional)
    .map(([folder, locked]) => ({ folder, locked }));
}

/** The notices by name. Throws, naming the package, where a licence is not among those we may ship. */
export function collectNotices(root: string): PackageNotice[] {
  const notices = productionPackages(root).map(({ folder, locked: { version = '', license = '' } }): PackageNotice => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!ALLOWED_LICENCES.has(license)) throw new Error(`${name} has the licence "${license}", which is not allowed.`);
    return {
      name,
      version,
      licence: license,
      text: licenceText(path.join(root, folder)) || authorText(path.join(root, folder)),
    };
  });
  return notices.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** All notices as one text file. */
export function noticesText(notices: readonly PackageNotice[]): string {
  const line = '-'.repeat(80);
  const sections = notices.map(
    ({ name, version, licence, text }) => `${name} ${version}\nLicence: ${licence}\n\n${text}`,
  );
  return `Cost Desk is built with these packages.\n\n${line}\n${sections.join(`\n\n${line}\n`)}\n`;
}

function licenceText(folder: string): string {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file))
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

/** A package without a licence file still names its author. */
function authorText(folder: string): string {
  const { author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly author?: string | { readonly name?: string };
  };
  const name = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  return `Published by ${name} without a copy of the licence.`;
}
