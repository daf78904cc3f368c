import type { Messages } from '../language.ts';

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
  'alreadyOpen.lockTitle': { en: 'Cost Desk cannot use its folder', zh: '云账助手无法使用数据文件夹' },
  'alreadyOpen.lockLeft': {
    en: 'A file that a Cost Desk left behind is in the way, and this account may not remove it: {{lock}}. Nothing was changed. If no Cost Desk is running: make the folder {{folder}} writable for this account, or delete that file, then start again. If another account of this computer runs Cost Desk with this folder, close it there.',
    zh: '云账助手遗留的文件 {{lock}} 妨碍启动，而当前账户无权删除它。未作任何更改。如果没有正在运行的云账助手：请将文件夹 {{folder}} 设为当前账户可写，或删除该文件，然后重新启动。如果本机的其他账户正在用该文件夹运行云账助手，请先在那里关闭。',
  },
  'alreadyOpen.host.electron': { en: 'the desktop app', zh: '桌面应用' },
  'alreadyOpen.host.local-web': { en: 'in the browser, started from a terminal', zh: '由终端启动、在浏览器中使用' },
} as const satisfies Messages;
