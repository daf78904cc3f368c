type Environment = Readonly<Record<string, string | undefined>>;

/** Whether programs with windows can be shown: on Linux that takes a display, elsewhere it is so. */
export function hasDisplay(platform: NodeJS.Platform, env: Environment): boolean {
  const isWindowsOrMac = platform === 'win32' || platform === 'darwin';
  return isWindowsOrMac || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** Whether opening a browser makes sense: somebody sits in front of this machine. Not so over SSH or in CI. */
export function canOpenBrowser(platform: NodeJS.Platform, env: Environment): boolean {
  return hasDisplay(platform, env) && !env['CI'] && !env['SSH_CONNECTION'];
}
