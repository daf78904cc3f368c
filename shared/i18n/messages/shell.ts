import type { Messages } from '../types.ts';

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
  'error.code.invalid-payload': { en: 'The request was not understood: {{detail}}', zh: '请求内容无效：{{detail}}' },
  'error.code.not-found': { en: 'Not found: {{detail}}', zh: '未找到：{{detail}}' },
  'error.code.refused': { en: 'The host refused: {{detail}}', zh: '请求被拒绝：{{detail}}' },
  'error.code.unreachable': {
    en: 'Cost Desk’s own process does not answer: {{detail}}',
    zh: '云账助手后台进程无响应：{{detail}}',
  },
  'error.code.internal': { en: 'An unexpected error: {{detail}}', zh: '意外错误：{{detail}}' },
} as const satisfies Messages;
