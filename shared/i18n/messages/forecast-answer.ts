import type { Messages } from '../language.ts';

/** What a forecast answers: the sentence and its figures, what to do by when, the calendar file. */
export const forecastAnswer = {
  'agenda.top-up': { en: 'Recharge', zh: '充值' },
  'agenda.top-up.why': {
    en: 'Otherwise short: {{cause}}. Recharged so, the money lasts to {{covers}}.',
    zh: '否则不足：{{cause}}。充值后可支付到 {{covers}}。',
  },
  'agenda.top-up.run': {
    en: 'Otherwise short: {{cause}}. For fewer, choose “{{choice}}”.',
    zh: '否则不足：{{cause}}。可选“{{choice}}”以减少次数。',
  },
  'agenda.top-up.next': {
    en: 'then up to {{most}} every day to {{to}} ({{count}} more, together {{sum}})',
    zh: '之后每天充值不超过 {{most}}，至 {{to}}（另 {{count}} 次，共 {{sum}}）',
  },
  'agenda.top-up.next.each': {
    en: 'then {{most}} every day to {{to}} ({{count}} more, together {{sum}})',
    zh: '之后每天充值 {{most}}，至 {{to}}（另 {{count}} 次，共 {{sum}}）',
  },
  'agenda.renew-by-hand': { en: 'Renew {{names}} by hand', zh: '手动续费：{{names}}' },
  'agenda.renew-by-hand.why': {
    en: 'Otherwise it stops at the end of this day; its data is kept for 7 days.',
    zh: '当日结束前未续费即到期停机，数据保留 7 天。',
  },
  'agenda.renew-by-hand.late': {
    en: 'It has expired: renewed on this day, a new term begins.',
    zh: '已到期：当日续费，自当日起算新时长。',
  },
  'agenda.auto-renew': { en: 'Auto-renew of {{names}}', zh: '自动续费：{{names}}' },
  'agenda.auto-renew.why': {
    en: 'Charged from 08:00 on; have the money there the day before.',
    zh: '08:00 起扣款，请在前一天备足余额。',
  },
  'agenda.auto-renew.short': {
    en: 'Charged from 08:00 on, but the money is not there; tried again every day until it expires.',
    zh: '08:00 起扣款，但余额不足；到期前每天重试。',
  },
  'agenda.plan-order': { en: 'Plan: order of {{names}}', zh: '计划下单：{{names}}' },
  'agenda.plan-order.why': {
    en: 'Paid in advance in one sum; have the money there the day before.',
    zh: '预付费，一次付清，请在前一天备足余额。',
  },
  'agenda.plan-order.short': {
    en: 'Paid in advance in one sum, but the money is not there: it would not be ordered.',
    zh: '预付费，一次付清，但余额不足，将无法下单。',
  },
  'agenda.to-monthly': { en: 'Change {{names}} to a monthly package', zh: '转为包年包月：{{names}}' },
  'agenda.to-monthly.short': {
    en: 'Paid in advance in one sum, but the money is not there: it stays pay by configuration.',
    zh: '预付费，一次付清，但余额不足，将继续按配置计费。',
  },
  'agenda.stopped': { en: '{{names}} stops', zh: '停服：{{names}}' },
  'agenda.stopped.why': { en: 'If nothing is done: stopped at {{at}}.', zh: '若不处理：{{at}} 停服。' },
  'agenda.stopped.kept': {
    en: 'If nothing is done: kept until {{until}}.',
    zh: '若不处理：数据保留至 {{until}}。',
  },
  'agenda.stopped.address': {
    en: 'If nothing is done: kept until {{until}}.',
    zh: '若不处理：保留至 {{until}}。',
  },
  'agenda.released.address': {
    en: 'If nothing is done: the address is lost for good.',
    zh: '若不处理：公网IP地址被回收，无法找回。',
  },
  'agenda.released.bandwidth': { en: 'If nothing is done: it is gone for good.', zh: '若不处理：无法找回。' },
  'agenda.released': { en: '{{names}} is released', zh: '释放：{{names}}' },
  'agenda.released.why': {
    en: 'If nothing is done: its data is lost for good.',
    zh: '若不处理：数据无法找回。',
  },
  'agenda.restart-by-hand': { en: 'Restart {{names}} by hand', zh: '手动开机：{{names}}' },
  'agenda.restart-by-hand.why': {
    en: 'The money is there again, but it runs only when somebody starts it.',
    zh: '余额已补足，但须手动开机才恢复运行。',
  },
  'agenda.coupon-lost': {
    en: 'Coupon {{coupon}} expires ({{remaining}} left now), expected to lapse',
    zh: '代金券 {{coupon}} 到期（现有余额 {{remaining}}），预计作废',
  },
  'agenda.coupon-lost.none': {
    en: 'What is left of it is lost after this day; no purchase that is known would use it.',
    zh: '当日之后余额作废；到期前没有可抵扣的订单。',
  },
  'agenda.coupon-lost.renew': {
    en: 'What is left of it is lost after this day; renewing {{name}} by then would use {{uses}}.',
    zh: '当日之后余额作废；在此之前续费 {{name}}，可抵扣 {{uses}}。',
  },
  'agenda.coupon-lost.order-earlier': {
    en: 'What is left of it is lost after this day; ordering {{name}} by then would use {{uses}}.',
    zh: '当日之后余额作废；在此之前下单 {{name}}，可抵扣 {{uses}}。',
  },
  'agenda.with-next': { en: '{{line}}, {{next}}', zh: '{{line}}，{{next}}' },
  'agenda.with-amount': { en: '{{what}}: {{amount}}', zh: '{{what}} {{amount}}' },

  'calendar-file.name': { en: 'Cost Desk · {{account}}', zh: '云账助手 · {{account}}' },
  'calendar-file.rule': { en: 'Rule {{rule}}: {{text}}', zh: '规则 {{rule}}：{{text}}' },
  'calendar-file.source': { en: 'Source: {{source}}', zh: '来源：{{source}}' },
  'calendar-file.forecast': {
    en: 'Forecast of {{date}} by Cost Desk. Saved again, the file brings these dates up to date.',
    zh: '云账助手 {{date}} 的预测。重新保存并导入即可更新这些日期。',
  },

  'answer.lasts': {
    en: 'The money lasts to the end of the forecast, {{date}}.',
    zh: '资金够用到预测期末（{{date}}）。',
  },
  'answer.short': { en: 'Short by {{amount}} on {{date}}: {{cause}}.', zh: '{{date}} 缺口 {{amount}}：{{cause}}。' },
  'answer.short.planned': {
    en: 'Short by {{amount}} on {{date}} for planned payments of {{due}}, beginning with {{cause}}.',
    zh: '{{date}} 计划应付 {{due}}，还差 {{amount}}；首先无法支付：{{cause}}。',
  },
  'answer.recharge': { en: 'Recharge {{amount}} by {{by}}.', zh: '请在 {{by}}（含当日）前充值 {{amount}}。' },
  'answer.recharge.today': { en: 'Recharge {{amount}} today.', zh: '请今天充值 {{amount}}。' },
  'answer.both': { en: '{{short}} {{recharge}}', zh: '{{short}}{{recharge}}' },
  'answer.cause.bill': { en: 'bill for {{names}}', zh: '{{names}} 的账单' },
  'answer.cause.plan-bill': { en: 'the plan’s bill for {{names}}', zh: '计划中 {{names}} 的账单' },
  'answer.cause.movement': { en: 'known movement {{names}}', zh: '已知支出 {{names}}' },
  'answer.cause.order-unmet': { en: 'the plan’s order of {{names}}', zh: '计划下单 {{names}}' },
  'answer.cause.to-monthly': { en: 'change of {{names}} to a monthly package', zh: '{{names}} 转为包年包月' },
  'answer.cause.enable-refused': { en: 'balance to enable {{names}}', zh: '开通 {{names}} 所需的余额' },
  'answer.cause.renewal-failed': { en: 'renewal of {{names}}', zh: '{{names}} 续费' },
  'answer.cause.arrears': { en: 'what is overdue', zh: '欠费' },
  'forecast.stale': {
    en: 'Nothing to take out: what is shown is older than what was asked. Wait for the new forecast.',
    zh: '暂不可导出：所示为先前的结果，请等待新的预测。',
  },
  'answer.calculating': { en: 'Calculating …', zh: '正在计算……' },
  'answer.failed': { en: 'The forecast could not be calculated.', zh: '预测计算失败。' },
  'answer.failed.last': {
    en: 'The forecast could not be calculated anew; what is shown is the one before.',
    zh: '未能重新计算，当前显示的是上一次的预测。',
  },
  'answer.region': { en: 'How long the money lasts', zh: '资金够用多久' },
  'answer.unknown': {
    en: 'How long the money lasts is not known: the balance is not entered yet.',
    zh: '暂不知资金够用多久：尚未录入余额。',
  },
  'answer.unknown.do': { en: 'Enter the balance', zh: '录入余额' },
  'answer.idle': {
    en: 'Nothing is known to run yet, so nothing is spent.',
    zh: '尚未录入任何在用资源，因此没有支出。',
  },
  'answer.idle.text': {
    en: 'Enter or paste what runs on the Account page, or switch a plan on above: then it says how long the money lasts and what to recharge by when.',
    zh: '请在账户页录入或粘贴在用资源，或在上方加入一个计划，即可知道资金够用多久、何时须充值多少。',
  },
  'answer.idle.do': { en: 'Enter what runs', zh: '录入在用资源' },
  'answer.problems_one': {
    en: '{{count}} resource cannot be read and is left out',
    zh: '{{count}} 项资源无法识别，未计入',
  },
  'answer.problems_other': {
    en: '{{count}} resources cannot be read and are left out',
    zh: '{{count}} 项资源无法识别，未计入',
  },
  'answer.problems.do': { en: 'Put it right', zh: '去修正' },
  'answer.unpriced_one': {
    en: '{{count}} line of the plans has no price and is left out',
    zh: '计划中 {{count}} 行没有价格，未计入',
  },
  'answer.unpriced_other': {
    en: '{{count}} lines of the plans have no price and are left out',
    zh: '计划中 {{count}} 行没有价格，未计入',
  },
  'answer.unpriced.do': { en: 'See the plans', zh: '查看计划' },

  'figure.runway': { en: 'Money lasts', zh: '可支撑天数' },
  'figure.runway.beyond': { en: 'over {{days}}', zh: '{{days}}以上' },
  'figure.runway.days': { en: '{{days}}', zh: '够用 {{days}}' },
  'figure.runway.to': { en: 'to {{date}}', zh: '至 {{date}}' },
  'figure.runway.past': { en: 'past {{date}}', zh: '{{date}} 之后' },
  'figure.runway.none': { en: 'short today', zh: '今天即不足' },
  'figure.runway.text': {
    en: 'Days from today to the first payment that cannot be made and gets no further chance. A renewal that is tried again the next day is not one yet.',
    zh: '自今天起，到第一笔无法支付且不再重试的款项为止的天数。次日还会重试的续费不算在内。',
  },
  'figure.runway.short': { en: 'Short on {{date}}', zh: '{{date}} 缺口' },
  'figure.end': { en: 'Cash at the end', zh: '期末余额' },
  'figure.end.text': {
    en: 'Available cash at the end of {{date}} if nothing is recharged but what is known to come.',
    zh: '除已知收入外不再充值时，{{date}} 日终的可用余额。',
  },
  'figure.end.opening': { en: 'Cash now', zh: '当前余额' },
  'figure.end.incoming': { en: 'Comes in', zh: '收入' },
  'figure.end.spent': { en: 'Goes out', zh: '支出' },
  'figure.end.overdue': { en: '{{amount}} overdue', zh: '欠费 {{amount}}' },
  'figure.recharge': { en: 'To recharge', zh: '需充值' },
  'figure.recharge.none': { en: 'nothing', zh: '无需充值' },
  'figure.recharge.times_one': { en: 'in {{count}} recharge', zh: '分 {{count}} 次' },
  'figure.recharge.times_other': { en: 'in {{count}} recharges', zh: '分 {{count}} 次' },
  'figure.recharge.text': {
    en: 'So that nothing is short to the end: each recharge as late and as small as it can be while it lasts as long as was chosen above.',
    zh: '保证期内不出现缺口：在所选的每次覆盖天数内，每次充值尽量晚、尽量少。',
  },
  'figure.recharge.by': { en: 'by {{date}}', zh: '不晚于 {{date}}' },
  'figure.recharge.more_one': { en: '{{count}} more recharge', zh: '另有 {{count}} 次' },
  'figure.recharge.more_other': { en: '{{count}} more recharges', zh: '另有 {{count}} 次' },
  'figure.recharge.once': { en: 'Or once, today', zh: '或今天一次充值' },
  'figure.recharge.once.text': {
    en: 'One recharge today can differ from all of them together: with the money there earlier, renewals are paid earlier and other coupons pay.',
    zh: '今天一次充值的金额可能与分次之和不同：余额提前到位，扣款时间和可用代金券会随之变化。',
  },
  'figure.spent': { en: 'Spent to the end', zh: '期内支出' },
  'figure.spent.text': {
    en: 'Cash that is paid up to {{date}}. What cannot be paid is not in it.',
    zh: '至 {{date}} 实际支付的现金，不含无法支付的部分。',
  },
  'figure.spent.bill': { en: 'Bills for what was used', zh: '用后账单' },
  'figure.spent.renewed': { en: 'Renewals', zh: '续费' },
  'figure.spent.order': { en: 'Orders of plans', zh: '计划订单' },
  'figure.spent.plan-bill': { en: 'Bills of plans', zh: '计划账单' },
  'figure.spent.movement': { en: 'Known movements', zh: '已知支出' },
  'figure.spent.other': { en: 'Other', zh: '其他' },
  'figure.spent.coupons': { en: 'Coupons pay besides', zh: '另由代金券支付' },
  'figure.coupons': { en: 'Coupons lost', zh: '作废代金券' },
  'figure.coupons.none': { en: 'none', zh: '无' },
  'figure.coupons.text': {
    en: 'What is left of coupons on their last day, up to {{date}}. The list of what to do says which purchase would use it.',
    zh: '至 {{date}}，代金券到期时剩余的金额。待办列表中列出可使用它的购买。',
  },
  'figure.coupons.one': { en: '{{coupon}}, {{date}}', zh: '{{coupon}}，{{date}}' },
  'figure.assumptions_one': { en: 'Rests on {{count}} assumption', zh: '依据 {{count}} 条假设' },
  'figure.assumptions_other': { en: 'Rests on {{count}} assumptions', zh: '依据 {{count}} 条假设' },
  'figure.assumptions.text': {
    en: 'Where JD Cloud’s pages leave something open, the forecast takes it as said here.',
    zh: '京东云文档未明确之处，预测按以下假设处理。',
  },

  'forecast.bar': { en: 'How far the forecast goes', zh: '预测范围' },
  'forecast.days': { en: 'Days of the forecast', zh: '预测天数' },
  'forecast.days.short': { en: '{{count}} d', zh: '{{count}} 天' },
  'forecast.years.short': { en: '{{count}} y', zh: '{{count}} 年' },
  'forecast.days.own': { en: 'Own number of days', zh: '自定天数' },
  'forecast.days.unit': { en: 'days', zh: '天' },
  'forecast.cadence': { en: 'Each recharge lasts', zh: '每次充值覆盖' },
  'forecast.cadence.least': { en: 'Recharge for the next payment only', zh: '充值：每次只充够下一笔（次数多）' },
  'forecast.cadence.days': { en: 'Recharge for {{days}}', zh: '充值：每次覆盖 {{days}}' },
  'forecast.cadence.whole': { en: 'Recharge once', zh: '充值：一次充足' },
  'forecast.calendar': { en: 'Save calendar', zh: '保存日历' },
  'forecast.calendar.hint': {
    en: 'What to do by when, as {{file}} for any calendar: reminders the day before and three days before. Amounts are in it, also where they are hidden here.',
    zh: '将待办存为 {{file}}，可导入各种日历，提前一天和三天提醒。文件中始终包含金额，即使此处已隐藏。',
  },
  'forecast.calendar.empty': {
    en: 'There is nothing to do that a calendar could hold.',
    zh: '目前没有可写入日历的待办。',
  },

  'forecast.text.item': { en: '{{by}}  {{what}}. {{why}} ({{rule}})', zh: '{{by}}  {{what}}。{{why}}（{{rule}}）' },

  'agenda.title': { en: 'What to do by when', zh: '何时要做什么' },
  'agenda.by': { en: 'By when', zh: '最晚日期' },
  'agenda.what': { en: 'What', zh: '事项' },
  'agenda.amount': { en: 'Amount', zh: '金额' },
  'agenda.why': { en: 'Why', zh: '原因' },
  'agenda.rule': { en: 'Rule', zh: '规则' },
  'agenda.day': { en: 'Show {{date}} in the chart', zh: '在图中查看 {{date}}' },
  'agenda.in_one': { en: 'in {{count}} day', zh: '{{count}} 天后' },
  'agenda.in_other': { en: 'in {{count}} days', zh: '{{count}} 天后' },
  'agenda.today': { en: 'today', zh: '今天' },
  'agenda.empty': {
    en: 'Nothing has to be done up to {{date}}: everything is paid, and nothing expires that nobody renews.',
    zh: '至 {{date}} 没有待办：各项均可支付，也没有无人续费的到期资源。',
  },
  'agenda.idle': {
    en: 'Recharges, renewals and coupons before they expire will stand here, each with its day. It needs to know what runs.',
    zh: '此处将列出充值、续费和即将到期的代金券及其日期。请先录入在用资源。',
  },
  'agenda.unknown': {
    en: 'Recharges are left out until the balance is entered.',
    zh: '录入余额之前，此处不含充值事项。',
  },
  'agenda.more_one': { en: 'Show {{count}} more', zh: '再显示 {{count}} 项' },
  'agenda.more_other': { en: 'Show {{count}} more', zh: '再显示 {{count}} 项' },
} as const satisfies Messages;
