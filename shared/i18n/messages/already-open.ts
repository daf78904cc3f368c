import type { Messages } from '../types.ts';

/** What a second process on the same data says before it ends. */
export const alreadyOpen = {
  'alreadyOpen.title': { en: 'Cost Desk is already open', zh: '云账助手已经打开' },
  'alreadyOpen.inUse': {
    en: 'Cost Desk already uses this data ({{folder}}): {{host}}, process {{pid}}, since {{since}}. Nothing was changed. Go on there, or close it there first.',
    zh: '云账助手正在使用这些数据（{{folder}}）：{{host}}，进程 {{pid}}，自 {{since}} 起。未作任何更改。请在该处继续操作，或先将其关闭。',
  },
  'alreadyOpen.inUseUnknown': {
    en: 'Another program already uses this data ({{folder}}) but does not answer. Nothing was changed. Close the Cost Desk that runs, or restart the computer.',
    zh: '其他程序正在使用这些数据（{{folder}}），但没有响应。未作任何更改。请关闭正在运行的云账助手，或重启电脑。',
  },
  'alreadyOpen.host.electron': { en: 'the desktop app', zh: '桌面应用' },
  'alreadyOpen.host.local-web': { en: 'in the browser, started from a terminal', zh: '由终端启动、在浏览器中使用' },
} as const satisfies Messages;
