import type { Messages } from '../language.ts';

/** The frame around every page: navigation, the age of the price list, preferences, keys, and what went wrong. */
export const shell = {
  'shell.skip': { en: 'Skip to the page', zh: '跳到页面内容' },
  'shell.title': { en: '{{page}} · Cost Desk', zh: '{{page}} · 云账助手' },
  'shell.pages': { en: 'Pages', zh: '页面' },
  'shell.collapse': { en: 'Collapse', zh: '收起' },
  'shell.collapse.hint': { en: 'Collapse the navigation', zh: '收起导航栏' },
  'shell.expand.hint': { en: 'Expand the navigation', zh: '展开导航栏' },
  'shell.close': { en: 'Close', zh: '关闭' },
  'shell.loading': { en: 'Reading the price list', zh: '正在读取价格表' },

  'page.calculator': { en: 'Calculator', zh: '价格计算器' },
  'page.plans': { en: 'Plans', zh: '计划' },
  'page.prices': { en: 'Prices', zh: '价格表' },

  'language.label': { en: 'Language', zh: '语言' },
  'language.en': { en: 'English', zh: 'English' },
  'language.zh': { en: '中文', zh: '中文' },

  'theme.label': { en: 'Theme: {{theme}}', zh: '外观：{{theme}}' },
  'theme.light': { en: 'Light', zh: '浅色' },
  'theme.dark': { en: 'Dark', zh: '深色' },
  'theme.auto': { en: 'As the system', zh: '跟随系统' },

  'age.asOf': { en: 'Prices as of {{date}}', zh: '价格截至 {{date}}' },
  'age.old': { en: '{{age}} old', zh: '距今 {{age}}' },
  'age.current': { en: 'this month', zh: '本月' },
  'age.years_one': { en: '{{count}} year', zh: '{{count}} 年' },
  'age.years_other': { en: '{{count}} years', zh: '{{count}} 年' },
  'age.months_one': { en: '{{count}} month', zh: '{{count}} 个月' },
  'age.months_other': { en: '{{count}} months', zh: '{{count}} 个月' },
  'age.list': { en: 'Price list', zh: '价格表' },
  'age.rows': { en: 'Rows', zh: '条数' },
  'age.explain': {
    en: 'Published list prices, without promotions, contract discounts or coupons. Some rows are older than the list: every row shows its own date and source. Check the current price before you order.',
    zh: '本表为官方文档公布的目录价，不含促销、合同折扣和代金券。部分条目早于本表日期，每条均注明各自的日期与来源。下单前请以官网实时价格为准。',
  },

  'keys.title': { en: 'Keyboard', zh: '键盘快捷键' },
  'keys.open': { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
  'keys.everywhere': { en: 'Everywhere', zh: '所有页面' },
  'keys.prices': { en: 'In the price table', zh: '价格表中' },
  'keys.plans': { en: 'In the grid of a plan', zh: '计划表格中' },
  'keys.cell.edit': { en: 'Edit the cell; typing replaces it', zh: '编辑单元格；直接输入则替换' },
  'keys.cell.clear': { en: 'Clear the cells', zh: '清空单元格' },
  'keys.cell.range': { en: 'Choose several cells, all lines', zh: '选择多个单元格、全部条目' },
  'keys.cell.clipboard': {
    en: 'Copy, cut and paste, also with a spreadsheet',
    zh: '复制、剪切、粘贴，可与电子表格互通',
  },
  'keys.cell.fill': { en: 'Fill down', zh: '向下填充' },
  'keys.line.add': { en: 'Add a line', zh: '新建条目' },
  'keys.line.duplicate': { en: 'Duplicate the lines', zh: '创建条目的副本' },
  'keys.line.delete': { en: 'Delete the lines', zh: '删除条目' },
  'keys.line.move': { en: 'Move the lines up and down', zh: '上移、下移条目' },
  'keys.line.select': { en: 'Select the line', zh: '选中条目' },
  'keys.line.details': { en: 'Open the details of the line', zh: '打开条目详情' },
  'keys.line.menu': { en: 'Show what else can be done', zh: '显示更多操作' },
  'keys.grid.leave': { en: 'Leave the grid: Tab moves through its cells', zh: '离开表格（Tab 在单元格间移动）' },
  'keys.page': { en: 'Open {{page}}', zh: '打开“{{page}}”' },
  'keys.search': { en: 'Go to the search field', zh: '跳到搜索框' },
  'keys.help': { en: 'Show this list', zh: '显示本列表' },
  'keys.escape': { en: 'Close what is open', zh: '关闭当前面板' },
  'keys.move': { en: 'Move by a row, a screen, to an end', zh: '逐行、逐屏移动，或跳到首尾' },
  'keys.details': { en: 'Open the details', zh: '打开详情' },
  'keys.select': { en: 'Select the row for comparison', zh: '选中该行以作对比' },
  'keys.send': { en: 'Send the row to the calculator', zh: '将该行带入价格计算器' },
  'keys.enter': { en: 'Enter', zh: 'Enter' },
  'keys.space': { en: 'Space', zh: '空格' },
  'keys.esc': { en: 'Esc', zh: 'Esc' },

  'error.page.title': { en: 'This page ran into an error', zh: '此页面出现错误' },
  'error.page.text': {
    en: 'What you entered and saved is kept. Open the page again; if the error comes back, report the text below.',
    zh: '您已输入和保存的内容均已保留。请重新打开此页面；如错误再次出现，请反馈以下信息。',
  },
  'error.page.retry': { en: 'Open the page again', zh: '重新打开此页面' },
  'error.prices.title': { en: 'The price list could not be read', zh: '无法读取价格表' },
  'error.prices.none': { en: 'No current price list is installed.', zh: '没有可用的当前价格表。' },
  'error.retry': { en: 'Try again', zh: '重试' },
  'error.preferences.read': {
    en: 'Your settings could not be read, so the defaults are in use. {{reason}}',
    zh: '无法读取您的设置，当前使用默认设置。{{reason}}',
  },
  'error.preferences.save': {
    en: 'The change works for now but could not be saved. {{reason}}',
    zh: '更改已生效，但未能保存。{{reason}}',
  },
  'error.dismiss': { en: 'Dismiss', zh: '知道了' },
  'error.code.storage-unreadable': {
    en: 'The stored data cannot be read: {{detail}}',
    zh: '无法读取已存数据：{{detail}}',
  },
  'error.code.storage-unwritable': { en: 'The data cannot be written: {{detail}}', zh: '无法写入数据：{{detail}}' },
  'error.code.storage-changed': {
    en: 'The stored data was changed by something else meanwhile, so nothing was overwritten: {{detail}}',
    zh: '存储的数据已被其他程序修改，因此未覆盖：{{detail}}',
  },
  'error.code.storage-missing': {
    en: 'The file with your data is gone, so nothing was written in its place: {{detail}}',
    zh: '存放数据的文件不见了，因此未在原处写入任何内容：{{detail}}',
  },
  'error.code.storage-too-large': {
    en: 'Too much data, so nothing of it was stored ({{detail}}). Delete what is no longer needed; it can be exported to a file first.',
    zh: '数据过大（{{detail}}），未保存任何内容。请删除不再需要的内容，可先将其导出为文件。',
  },
  'error.code.not-utf8': {
    en: '“{{detail}}” is not saved as UTF-8. Open it in the program that wrote it, choose “Save as” and the encoding UTF-8.',
    zh: '“{{detail}}”的编码不是 UTF-8。请用原来的程序打开，选择“另存为”，编码选 UTF-8。',
  },
  'error.code.unreadable-file': {
    en: 'The file has an error at {{detail}}',
    zh: '文件内容有误，出错位置及技术说明：{{detail}}',
  },
  'error.code.file-newer': {
    en: 'The file was made by a newer Cost Desk (format version {{detail}}). Install the newer Cost Desk to read it.',
    zh: '该文件由更新版本的云账助手导出（格式版本 {{detail}}）。请安装新版云账助手后再读取。',
  },
  'error.code.file-incomplete': {
    en: 'The file is not whole: it was cut off, or changed by hand. Choose another copy of it.',
    zh: '文件不完整：内容被截断，或被手动改动。请选择该文件的另一份副本。',
  },
  'error.code.file-foreign': {
    en: 'The file is not an export or a backup of Cost Desk.',
    zh: '该文件不是云账助手的导出或备份文件。',
  },
  'error.code.file-damaged': {
    en: 'The file was damaged after it was encrypted. Choose another copy of it.',
    zh: '文件在加密后已损坏。请选择该文件的另一份副本。',
  },
  'error.code.file-not-opened': {
    en: '{{detail}}: it was moved, it is a folder, another program holds it, or it may not be read.',
    zh: '{{detail}}：文件已被移动、是文件夹、被其他程序占用，或没有读取权限。',
  },
  'error.code.file-too-large': { en: '{{detail}} is too large.', zh: '{{detail}} 过大，无法打开。' },
  'error.code.passphrase-needed': {
    en: 'The file is encrypted: its passphrase is needed.',
    zh: '文件已加密，请输入口令。',
  },
  'error.code.passphrase-wrong': {
    en: 'The passphrase is wrong, or the file was changed after it was encrypted.',
    zh: '口令错误，或文件在加密后被改动。',
  },
  'error.code.passphrase-weak': {
    en: 'This passphrase would be guessed at once. Use several words that do not belong together.',
    zh: '该口令太容易被猜到。请使用几个互不相关的词组成口令。',
  },
  'error.code.invalid-payload': { en: 'The request was not understood: {{detail}}', zh: '请求内容无效：{{detail}}' },
  'error.code.not-found': { en: 'Not found: {{detail}}', zh: '未找到：{{detail}}' },
  'error.code.refused': { en: 'The host refused: {{detail}}', zh: '请求被拒绝：{{detail}}' },
  'error.code.unreachable': {
    en: 'Cost Desk’s own process does not answer: {{detail}}',
    zh: '云账助手后台进程无响应：{{detail}}',
  },
  'error.code.internal': { en: 'An unexpected error: {{detail}}', zh: '意外错误：{{detail}}' },
} as const satisfies Messages;
