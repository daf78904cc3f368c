/** The fuses, in a stand-in for Electron's binary: the mark, the version, the count and the switches are all it needs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setFuses, wrongFuses } from '../../../electron/build/fuses.ts';
import { electronLike } from '../../fixtures/electron-like.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-fuses-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const binary = (switches: string) => {
  const file = path.join(folder, 'cost-desk');
  writeFileSync(file, electronLike(switches));
  return file;
};
const AS_ELECTRON_COMES = '10110001';

describe('the fuses', () => {
  it('are all wrong that should be, as Electron comes', async () => {
    expect(await wrongFuses(binary(AS_ELECTRON_COMES))).toEqual([
      'RunAsNode',
      'EnableNodeOptionsEnvironmentVariable',
      'EnableNodeCliInspectArguments',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
      'GrantFileProtocolExtraPrivileges',
    ]);
  });

  it('are set, read back, and change nothing else in the binary', async () => {
    const file = binary(AS_ELECTRON_COMES);
    await setFuses(file, { resignForArm64: false });
    expect(await wrongFuses(file)).toEqual([]);
    expect(readFileSync(file)).toEqual(electronLike('00001100'));
  });

  it('stop the package where Electron has fewer of them', async () => {
    await expect(setFuses(binary('10110'), { resignForArm64: false })).rejects.toThrow('fuse wire');
  });

  it('stop the package where there are none', async () => {
    const file = path.join(folder, 'cost-desk');
    writeFileSync(file, 'not Electron');
    await expect(setFuses(file, { resignForArm64: false })).rejects.toThrow('sentinel');
  });
});
