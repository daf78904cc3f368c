import type { Messages } from '../language.ts';

/** What the program is, made of what, and what a bug report needs; and what the desktop says when the page ended. */
export const about = {
  'about.open': { en: 'About', zh: '关于' },
  'about.title': { en: 'About Cost Desk', zh: '关于云账助手' },
  'about.purpose': {
    en: 'Plans spend on JD Cloud, on this machine alone: nothing is sent anywhere.',
    zh: '离线规划京东云支出，数据仅保存在本机，不会发送到任何地方。',
  },
  'about.version': { en: 'Version', zh: '版本' },
  'about.build': { en: 'Built from', zh: '构建来源' },
  'about.build.known': { en: 'commit {{commit}} of {{date}}', zh: '提交 {{commit}}（{{date}}）' },
  'about.build.unknown': { en: 'sources that were not packaged', zh: '未打包的源代码' },
  'about.host': { en: 'Runs in', zh: '运行方式' },
  'about.host.electron': { en: 'its own window (Electron)', zh: '独立窗口（Electron）' },
  'about.host.local-web': { en: 'the browser, from this machine (local web)', zh: '本机浏览器（本地网页）' },
  'about.prices': { en: 'Prices', zh: '价格' },
  'about.prices.asOf': { en: 'list prices as of {{date}}, {{age}}', zh: '官方目录价，截至 {{date}}（{{age}}）' },
  'about.prices.none': { en: 'no current price list', zh: '没有当前价格表' },
  'about.licence': { en: 'Licence', zh: '许可证' },
  'about.licence.mit': { en: 'MIT', zh: 'MIT' },
  'about.disclaimer': {
    en: 'Not a product of JD Cloud. What it computes follows the published rules; the bill of JD Cloud decides.',
    zh: '本软件并非京东云产品。计算依据公开的计费规则，最终以京东云账单为准。',
  },
  'about.diagnostics': { en: 'Copy diagnostics', zh: '复制诊断信息' },
  'about.diagnostics.hint': {
    en: 'For a bug report: versions, counts and the last 50 lines of the log. No amounts, no names.',
    zh: '用于反馈问题：版本、数量和最近 50 行日志，不含金额和名称。',
  },
  'about.diagnostics.copied': { en: 'Copied', zh: '已复制' },
  'about.diagnostics.shown': {
    en: 'The clipboard refused. Select the text below and copy it.',
    zh: '无法写入剪贴板，请选中以下文本后手动复制。',
  },
  'about.diagnostics.text': { en: 'Diagnostics', zh: '诊断信息' },
  'about.diagnostics.failed': { en: 'There are no diagnostics: {{reason}}', zh: '无法获取诊断信息：{{reason}}' },
  'about.notices': { en: 'Third-party notices', zh: '第三方软件声明' },
  'about.notices.none': {
    en: 'The notices are put together when Cost Desk is built.',
    zh: '第三方软件声明在构建时生成。',
  },
  'about.notices.loading': { en: 'Reading the notices', zh: '正在读取声明' },

  'menu.about': { en: 'About Cost Desk', zh: '关于云账助手' },

  'opened.failed': { en: 'The file could not be opened. {{reason}}', zh: '无法打开文件。{{reason}}' },

  'page.gone.title': { en: 'The page of Cost Desk ended several times', zh: '云账助手的页面多次异常退出' },
  'page.gone.text': {
    en: 'What was saved is kept. Load the page again, or quit and start Cost Desk later. If it comes back, report it with the diagnostics from “About”.',
    zh: '已保存的内容均已保留。您可以重新加载页面，或退出后稍后再启动。如问题再次出现，请附上“关于”中的诊断信息进行反馈。',
  },
  'page.gone.retry': { en: 'Load again', zh: '重新加载' },
  'page.gone.quit': { en: 'Quit', zh: '退出' },
} as const satisfies Messages;
