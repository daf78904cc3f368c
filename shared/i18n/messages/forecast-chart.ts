import type { Messages } from '../language.ts';

/** The Forecast page: the balance over time, its events, its days. */
export const forecastChart = {
  'forecast.group.trouble': { en: 'Unpaid or stopped', zh: '未支付、停服' },
  'forecast.group.payment': { en: 'Orders and renewals', zh: '订单与续费' },
  'forecast.group.money-in': { en: 'Money in', zh: '入账' },
  'forecast.group.notice': { en: 'Notices', zh: '提醒' },
  'forecast.group.bill': { en: 'Bills', zh: '账单' },

  'forecast.chart.title': { en: 'Balance over time', zh: '余额走势' },
  'forecast.chart.label': {
    en: 'Step chart: the balance from {{from}} to {{to}}, {{opening}} at the start and {{closing}} at the end, lowest on {{day}} with {{lowest}}. “Day by day” has the same figures.',
    zh: '阶梯图：{{from}} 至 {{to}} 的余额，期初 {{opening}}，期末 {{closing}}，{{day}} 最低，为 {{lowest}}。“逐日余额”中有相同的数据。',
  },
  'forecast.chart.legend': { en: 'What the chart shows', zh: '图例' },
  'forecast.chart.cash': { en: 'Available cash', zh: '可用余额' },
  'forecast.chart.with-coupons': { en: 'With coupons', zh: '含代金券' },
  'forecast.chart.marker': { en: 'Chosen day', zh: '所选日期' },
  'forecast.chart.marker.hint': {
    en: 'Click a day or a mark, or use the arrow keys; with Ctrl to the next mark',
    zh: '点击日期或标记，或使用方向键；按住 Ctrl 跳到下一个标记',
  },
  'forecast.chart.day': { en: 'The marked day', zh: '所选日期' },
  'forecast.chart.day.text': { en: '{{date}}: available cash {{balance}}', zh: '{{date}}：可用余额 {{balance}}' },
  'forecast.chart.day.overdue': {
    en: '{{date}}: available cash {{balance}}, overdue {{overdue}}',
    zh: '{{date}}：可用余额 {{balance}}，欠费 {{overdue}}',
  },
  'forecast.chart.quiet': { en: 'Nothing happens on this day.', zh: '当日无事件。' },
  'forecast.chart.more_one': { en: 'and {{count}} more', zh: '另有 {{count}} 项' },
  'forecast.chart.more_other': { en: 'and {{count}} more', zh: '另有 {{count}} 项' },
  'forecast.chart.short': { en: '{{date}}: short by {{amount}}', zh: '{{date}} 缺口 {{amount}}' },

  'forecast.events.coupon': { en: 'coupon {{code}} pays {{amount}}', zh: '代金券 {{code}} 抵扣 {{amount}}' },
  'forecast.events.unpaid': { en: '{{amount}} of {{due}} is not paid', zh: '{{due}} 中 {{amount}} 未支付' },
  'forecast.events.group': { en: 'Sort', zh: '类别' },
  'forecast.events.groups': { en: 'Sorts of events to show', zh: '显示的事件类别' },
  'forecast.events.all': { en: 'All {{count}}', zh: '全部 {{count}}' },
  'forecast.events.filter': { en: '{{group}} {{count}}', zh: '{{group}} {{count}}' },
  'forecast.events.search': { en: 'Search events', zh: '搜索事件' },
  'forecast.events.shown': { en: '{{shown}} of {{total}}', zh: '{{shown}} / {{total}}' },
  'forecast.events.searching': { en: 'Searching …', zh: '正在搜索……' },
  'forecast.events.change': { en: 'Change of cash', zh: '余额变动' },
  'forecast.events.none': {
    en: 'Nothing happens up to the end of the forecast. Enter what runs on the Account page, or switch a plan on.',
    zh: '预测期内无事件。请在账户页面录入在用资源，或启用计划。',
  },
  'forecast.events.none.groups': {
    en: 'No event of these sorts. Choose another sort above, such as the bills.',
    zh: '没有所选类别的事件。请在上方选择其他类别，例如账单。',
  },
  'forecast.events.none.found': {
    en: 'No event of the sorts above has this text. Search for less of it, or choose “All” above.',
    zh: '所选类别中没有包含该文字的事件。请缩短搜索内容，或在上方选择“全部”。',
  },
  'forecast.days.hint': { en: 'At the end of each day', zh: '每日日终余额' },
  'forecast.table.copy': { en: 'Copy table', zh: '复制表格' },
  'forecast.table.copied': { en: 'Copied', zh: '已复制' },
  'forecast.table.csv': { en: 'Save as CSV', zh: '导出 CSV' },
  'forecast.table.copy.hint': {
    en: 'Copy the rows of this table for a spreadsheet. Amounts that are hidden on screen are in it.',
    zh: '复制本表格的全部行。屏幕上隐藏的金额也会包含在内。',
  },
  'forecast.table.csv.hint': {
    en: 'Save the rows of this table as a CSV file. Amounts that are hidden on screen are in it.',
    zh: '将本表格的全部行导出为 CSV 文件。屏幕上隐藏的金额也会包含在内。',
  },
  'forecast.table.go': { en: 'Show {{date}} on the chart', zh: '在图中显示 {{date}}' },
  'forecast.events.and': { en: '; ', zh: '；' },
} as const satisfies Messages;
