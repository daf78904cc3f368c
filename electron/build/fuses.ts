/** The switches inside Electron's binary, set when a package is made and read back: what a flag cannot turn on again. */
import { flipFuses, type FuseConfig, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** Whether each switch is on. All that this Electron has are named, so that none is left to its default. */
export const FUSES = {
  /** The app is no Node: nobody runs scripts with its rights. */
  [FuseV1Options.RunAsNode]: false,
  /** There are no cookies, and macOS would ask for the key chain. */
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  /** The archive is the one that was packed (macOS and Windows), and the app comes out of it alone. */
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  /** The window's files come through `app://`; `file://` is nothing special. */
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
} as const satisfies Record<FuseV1Options, boolean>;

/** How the wire writes a switch: the characters `0` and `1`. */
const WRITTEN = { off: 0x30, on: 0x31 } as const;

/**
 * Sets the fuses in a packaged app and reads them back. `binary` is its executable, on macOS its `.app`.
 * Throws, naming the fuses, when one of them is not as it should be: such a package must not be made.
 */
export async function setFuses(binary: string, { resignForArm64 }: { resignForArm64: boolean }): Promise<void> {
  const config: FuseConfig = { version: FuseVersion.V1, ...FUSES, resetAdHocDarwinSignature: resignForArm64 };
  await flipFuses(binary, config);
  const wrong = await wrongFuses(binary);
  if (wrong.length > 0) throw new Error(`Fuses that are not as they should be in ${binary}: ${wrong.join(', ')}`);
}

/** The names of the fuses that are not as `FUSES` says. */
export async function wrongFuses(binary: string): Promise<string[]> {
  const wire = (await getCurrentFuseWire(binary)) as Readonly<Record<number, number | undefined>>;
  return Object.entries(FUSES)
    .filter(([fuse, on]) => wire[Number(fuse)] !== (on ? WRITTEN.on : WRITTEN.off))
    .map(([fuse]) => FuseV1Options[Number(fuse)] ?? fuse);
}
