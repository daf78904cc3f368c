import path from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder, type DataFolderEnvironment } from '../../../electron/storage/data-folder.ts';

const cases: readonly [string, NodeJS.Platform, DataFolderEnvironment, string, string][] = [
  ['Linux', 'linux', {}, '/home/li', '/home/li/.config/Cost Desk'],
  ['Linux with XDG', 'linux', { XDG_CONFIG_HOME: '/cfg' }, '/home/li', '/cfg/Cost Desk'],
  [
    'Linux with a relative XDG path, which is invalid',
    'linux',
    { XDG_CONFIG_HOME: 'cfg' },
    '/h',
    '/h/.config/Cost Desk',
  ],
  ['Linux with an empty XDG path', 'linux', { XDG_CONFIG_HOME: '' }, '/h', '/h/.config/Cost Desk'],
  ['macOS', 'darwin', {}, '/Users/li', '/Users/li/Library/Application Support/Cost Desk'],
  ['Windows', 'win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\li', 'D:\\Roaming\\Cost Desk'],
  ['Windows without APPDATA', 'win32', {}, 'C:\\Users\\li', 'C:\\Users\\li\\AppData\\Roaming\\Cost Desk'],
  ['a chosen folder', 'linux', { COST_DESK_DATA: '/data', XDG_CONFIG_HOME: '/cfg' }, '/h', path.resolve('/data')],
  ['a chosen relative folder', 'linux', { COST_DESK_DATA: 'data' }, '/h', path.resolve('data')],
];

it.each(cases)('%s', (_where, platform, env, home, folder) => {
  expect(dataFolder(platform, env, home)).toBe(folder);
});
