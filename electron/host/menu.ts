import type { MenuItemConstructorOptions } from 'electron';
import type { MessageKey, Translate } from '../../shared/i18n/index.ts';

export interface MenuOptions {
  readonly t: Translate;
  readonly platform: NodeJS.Platform;
  /** False in the packaged app. */
  readonly developerTools: boolean;
  readonly onAbout: () => void;
}

type Role = NonNullable<MenuItemConstructorOptions['role']>;

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The application menu: the standard commands, in the language of the window. */
export function menuTemplate({ t, platform, developerTools, onAbout }: MenuOptions): MenuItemConstructorOptions[] {
  const item = (role: Role, label: MessageKey): MenuItemConstructorOptions => ({ role, label: t(label) });
  const quit = item('quit', 'menu.quit');
  const about = { label: t('menu.about'), click: onAbout };
  const hide = platform === 'darwin' ? [item('hide', 'menu.hide'), SEPARATOR] : [];
  return [
    { label: t('menu.app'), submenu: [about, SEPARATOR, ...hide, quit] },
    {
      label: t('menu.edit'),
      submenu: [
        item('undo', 'menu.undo'),
        item('redo', 'menu.redo'),
        SEPARATOR,
        item('cut', 'menu.cut'),
        item('copy', 'menu.copy'),
        item('paste', 'menu.paste'),
        item('selectAll', 'menu.selectAll'),
      ],
    },
    {
      label: t('menu.view'),
      submenu: [
        item('resetZoom', 'menu.resetZoom'),
        item('zoomIn', 'menu.zoomIn'),
        item('zoomOut', 'menu.zoomOut'),
        SEPARATOR,
        item('togglefullscreen', 'menu.fullScreen'),
        ...(developerTools ? [SEPARATOR, item('toggleDevTools', 'menu.developerTools')] : []),
      ],
    },
    { label: t('menu.window'), submenu: [item('minimize', 'menu.minimize'), item('close', 'menu.close')] },
  ];
}
