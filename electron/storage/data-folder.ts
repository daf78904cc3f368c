import path from 'node:path';

const FOLDER_NAME = 'Cost Desk';

/** The environment variables that decide where the data lies. */
export type DataFolderEnvironment = Readonly<
  Partial<Record<'COST_DESK_DATA' | 'APPDATA' | 'XDG_CONFIG_HOME', string>> & Record<string, string | undefined>
>;

/**
 * The folder that holds a user's data, the same for every host: `COST_DESK_DATA` when set, else the folder for
 * application data of that system. `home` is the user's home folder.
 */
export function dataFolder(platform: NodeJS.Platform, env: DataFolderEnvironment, home: string): string {
  if (env.COST_DESK_DATA) return path.resolve(env.COST_DESK_DATA);
  if (platform === 'win32') {
    return path.win32.join(env.APPDATA || path.win32.join(home, 'AppData', 'Roaming'), FOLDER_NAME);
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', FOLDER_NAME);
  // The XDG rule: a relative path is invalid and is ignored.
  const xdg = env.XDG_CONFIG_HOME;
  return path.posix.join(xdg?.startsWith('/') ? xdg : path.posix.join(home, '.config'), FOLDER_NAME);
}
