/** What electron-builder runs on each packaged app, before it is signed: the files are checked, the fuses set. */
import path from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { asarFiles } from './asar-list.ts';
import { setFuses } from './fuses.ts';
import { packingProblems } from './packed-files.ts';

/** As much of electron-builder's context as is needed. */
export type PackedApp = Pick<AfterPackContext, 'appOutDir' | 'electronPlatformName'> & {
  readonly packager: {
    readonly appInfo: { readonly productFilename: string };
    /** Linux only. */
    readonly executableName?: string;
  };
};

/** Throws, so that no package is made, when a file is in it that should not be or a fuse cannot be set. */
export async function afterPack(app: PackedApp): Promise<void> {
  const problems = packingProblems(asarFiles(archiveOf(app)));
  if (problems.length > 0) throw new Error(`The package is not what it should be:\n${problems.join('\n')}`);
  // Setting fuses breaks the signature that Apple Silicon insists on.
  await setFuses(binaryOf(app), { resignForArm64: app.electronPlatformName === 'darwin' });
}

function archiveOf(app: PackedApp): string {
  const isMac = app.electronPlatformName === 'darwin';
  return path.join(
    isMac ? path.join(binaryOf(app), 'Contents', 'Resources') : path.join(app.appOutDir, 'resources'),
    'app.asar',
  );
}

function binaryOf({ appOutDir, electronPlatformName, packager }: PackedApp): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') return path.join(appOutDir, `${productFilename}.app`);
  if (electronPlatformName === 'win32') return path.join(appOutDir, `${productFilename}.exe`);
  return path.join(appOutDir, packager.executableName ?? productFilename);
}
