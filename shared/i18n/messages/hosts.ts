import type { Messages } from '../language.ts';

/** What the hosts say themselves: in the terminal, in Electron's menu, and on the page of a visitor without a session. */
export const hosts = {
  'host.electronMissing': {
    en: 'Electron is not available on this machine, so Cost Desk opens in your browser instead.',
    zh: '本机没有可用的 Electron，云账助手改为在浏览器中打开。',
  },
  'host.electronDownload': {
    en: 'Fetching Electron, at most two minutes…',
    zh: '正在获取 Electron，最多两分钟…',
  },
  'host.electronFailed': {
    en: 'Electron could not start on this machine, so Cost Desk opens in your browser instead.',
    zh: 'Electron 无法在本机启动，云账助手改为在浏览器中打开。',
  },
  'host.noDisplay': {
    en: 'There is no display for Electron here, so Cost Desk opens as a web page instead.',
    zh: '当前环境没有可供 Electron 使用的显示器，云账助手改以网页方式打开。',
  },
  'host.localWebReady': { en: 'Cost Desk: {{url}}', zh: '云账助手：{{url}}' },
  'host.localWebStop': {
    en: 'The address works once and only on this machine. Press Ctrl+C to stop.',
    zh: '该地址仅能使用一次，且仅限本机访问。按 Ctrl+C 停止。',
  },
  'host.localWebAgain': {
    en: 'Closed the window? Press Enter here for a new address.',
    zh: '窗口已关闭？在此按回车键可获取新的地址。',
  },
  'host.localWebOtherPort': {
    en: 'Another program uses port {{port}}, which Cost Desk had last, so its address is a new one. Changes that could not be saved last time come back on port {{port}} only: npm start -- --local-web --port {{port}}',
    zh: '上次使用的端口 {{port}} 已被其他程序占用，本次改用新的地址。如上次有未能存盘的修改，须在端口 {{port}} 上启动后才能找回：npm start -- --local-web --port {{port}}',
  },
  'host.localWebIdle': {
    en: 'Cost Desk stopped: nobody used it for a long time.',
    zh: '云账助手长时间未使用，已自动停止。',
  },
  'host.building': { en: 'Building the window…', zh: '正在构建界面…' },
  'host.privateTitle': { en: 'This address is private', zh: '此地址仅供本人使用' },
  'host.privateBody': {
    en: 'Cost Desk shows its data only to the person who started it. Start Cost Desk again from the terminal and open the address it prints.',
    zh: '云账助手只向启动它的人显示数据。请在终端中重新启动云账助手，并打开它给出的地址。',
  },
  'menu.app': { en: 'Cost Desk', zh: '云账助手' },
  'menu.hide': { en: 'Hide Cost Desk', zh: '隐藏云账助手' },
  'menu.edit': { en: 'Edit', zh: '编辑' },
  'menu.undo': { en: 'Undo', zh: '撤销' },
  'menu.redo': { en: 'Redo', zh: '重做' },
  'menu.cut': { en: 'Cut', zh: '剪切' },
  'menu.copy': { en: 'Copy', zh: '复制' },
  'menu.paste': { en: 'Paste', zh: '粘贴' },
  'menu.selectAll': { en: 'Select All', zh: '全选' },
  'menu.view': { en: 'View', zh: '显示' },
  'menu.resetZoom': { en: 'Actual Size', zh: '实际大小' },
  'menu.zoomIn': { en: 'Zoom In', zh: '放大' },
  'menu.zoomOut': { en: 'Zoom Out', zh: '缩小' },
  'menu.fullScreen': { en: 'Full Screen', zh: '全屏' },
  'menu.developerTools': { en: 'Developer Tools', zh: '开发者工具' },
  'menu.window': { en: 'Window', zh: '窗口' },
  'menu.minimize': { en: 'Minimize', zh: '最小化' },
  'menu.close': { en: 'Close', zh: '关闭' },
  'menu.quit': { en: 'Quit', zh: '退出' },
} as const satisfies Messages;
