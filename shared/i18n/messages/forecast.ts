import type { Messages } from '../language.ts';

/** The forecast: what happens, what is short and why, what to do by when. */
export const forecast = {
  'forecast.event.recharge': { en: 'Recharge', zh: '充值' },
  'forecast.event.movement': { en: 'Other movement {{note}}', zh: '其他收支 {{note}}' },
  'forecast.event.bill': { en: 'Bill for {{names}}', zh: '账单：{{names}}' },
  'forecast.event.plan-bill': { en: 'Plan: bill for {{names}}', zh: '计划账单：{{names}}' },
  'forecast.event.order': { en: 'Plan: order of {{names}}', zh: '计划订单：{{names}}' },
  'forecast.event.order-unmet': {
    en: 'Plan: {{names}} is not ordered, {{short}} of {{due}} is lacking',
    zh: '计划：{{names}} 无法下单，{{due}} 中还差 {{short}}',
  },
  'forecast.event.order.to-monthly': {
    en: '{{names}} changed to a monthly package until {{until}}',
    zh: '{{names}} 转为包年包月，至 {{until}}',
  },
  'forecast.event.order-unmet.to-monthly': {
    en: '{{names}} cannot change to a monthly package, {{short}} is lacking for {{due}}; pay by configuration goes on',
    zh: '{{names}} 无法转为包年包月：应付 {{due}}，还差 {{short}}，继续按配置计费',
  },
  'forecast.event.enabled': {
    en: '{{names}} enabled, with an account balance of {{left}}',
    zh: '{{names}} 已开通，账户余额 {{left}}',
  },
  'forecast.event.enable-refused': {
    en: '{{names}} cannot be enabled: the account balance of {{left}} is {{short}} below {{due}}',
    zh: '{{names}} 无法开通：账户余额 {{left}}，距 {{due}} 还差 {{short}}',
  },
  'forecast.event.enable-refused.arrears': {
    en: '{{names}} cannot be enabled while anything is overdue: {{short}} is lacking to settle it and have {{due}}',
    zh: '{{names}} 欠费期间无法开通：结清欠费并达到 {{due}} 还差 {{short}}',
  },
  'forecast.event.renewed.further-days': {
    en: '{{names}} renewed with {{days}} more, to the unified expiry day: until {{until}}',
    zh: '{{names}} 已续费并补足 {{days}}至统一到期日：{{until}}',
  },
  'forecast.event.renewed': { en: '{{names}} renewed until {{until}}', zh: '{{names}} 已续费至 {{until}}' },
  'forecast.event.renewal-failed': {
    en: 'Renewal of {{names}} failed: {{short}} of {{due}} is lacking',
    zh: '{{names}} 续费失败：{{due}} 中还差 {{short}}',
  },
  'forecast.event.arrears': { en: 'In arrears: {{left}} is overdue', zh: '欠费：{{left}}' },
  'forecast.event.arrears-settled': { en: 'Arrears settled', zh: '结清欠费' },
  'forecast.event.grace': { en: '{{names}} is stopped at {{until}}', zh: '{{names}} 将于 {{until}} 停机' },
  'forecast.event.stopped': { en: '{{names}} stopped', zh: '{{names}} 已停机' },
  'forecast.event.stopped.kept': {
    en: '{{names}} stopped, kept until {{until}}',
    zh: '{{names}} 已停机，保留至 {{until}}',
  },
  'forecast.event.released': { en: '{{names}} released, its data is lost', zh: '{{names}} 已释放，数据丢失' },
  'forecast.event.stopped.address': {
    en: '{{names}} stopped, kept until {{until}}',
    zh: '{{names}} 已停用，保留至 {{until}}',
  },
  'forecast.event.released.address': {
    en: '{{names}} released, the address is lost',
    zh: '{{names}} 已回收，公网IP地址丢失',
  },
  'forecast.event.released.bandwidth': { en: '{{names}} released', zh: '{{names}} 已释放' },
  'forecast.event.restarted': { en: '{{names}} runs again', zh: '{{names}} 恢复运行' },
  'forecast.event.restart-by-hand': { en: '{{names}} is to be restarted by hand', zh: '{{names}} 须手动开机' },
  'forecast.event.expired': {
    en: '{{names}} expired and stopped, kept until {{until}}',
    zh: '{{names}} 已到期停机，保留至 {{until}}',
  },
  'forecast.event.expiry-notice': { en: '{{names}} expires in {{days}}', zh: '{{names}} 将于 {{days}}后到期' },
  'forecast.event.release-warning': { en: '{{names}} is destroyed in {{days}}', zh: '{{names}} 将于 {{days}}后销毁' },
  'forecast.event.coupon-notice': {
    en: 'Coupon {{coupon}} with {{left}} expires in {{days}}',
    zh: '代金券 {{coupon}}（余 {{left}}）将于 {{days}}后到期',
  },
  'forecast.event.coupon-expired': {
    en: 'Coupon {{coupon}} expired, {{left}} is lost',
    zh: '代金券 {{coupon}} 已到期，{{left}} 作废',
  },
  'forecast.event.low-balance': { en: 'Available cash has fallen to {{left}}', zh: '可用余额降至 {{left}}' },
  'forecast.event.low-coupons': { en: 'Coupons have fallen to {{left}}', zh: '代金券余额降至 {{left}}' },
  'forecast.cause.bill': {
    en: 'the bill of {{at}} for {{names}} is {{due}}',
    zh: '{{at}} 的账单（{{names}}）为 {{due}}',
  },
  'forecast.cause.plan-bill': {
    en: 'the plan’s bill of {{at}} for {{names}} is {{due}}',
    zh: '计划中 {{at}} 的账单（{{names}}）为 {{due}}',
  },
  'forecast.cause.movement': { en: '{{due}} goes out at {{at}} {{note}}', zh: '{{at}} 支出 {{due}} {{note}}' },
  'forecast.cause.order-unmet': {
    en: 'the plan orders {{names}} for {{due}} at {{at}}',
    zh: '计划于 {{at}} 下单 {{names}}，{{due}}',
  },
  'forecast.cause.order-unmet.to-monthly': {
    en: '{{names}} changes to a monthly package for {{due}} at {{at}}',
    zh: '{{names}} 于 {{at}} 转为包年包月，{{due}}',
  },
  'forecast.cause.enable-refused': {
    en: 'enabling {{names}} at {{at}} needs an account balance of {{due}}',
    zh: '{{at}} 开通 {{names}} 需账户余额 {{due}}',
  },
  'forecast.cause.enable-refused.arrears': {
    en: 'enabling {{names}} at {{at}} needs nothing overdue and an account balance of {{due}}',
    zh: '{{at}} 开通 {{names}} 需无欠费且账户余额 {{due}}',
  },
  'forecast.cause.renewal-failed': {
    en: 'the last attempt to renew {{names}} for {{due}} is at {{at}}',
    zh: '{{names}} 续费 {{due}} 的最后一次扣款在 {{at}}',
  },
  'forecast.cause.arrears': { en: '{{left}} is overdue', zh: '欠费 {{left}}' },
  'forecast.comma': { en: ', ', zh: '、' },
  'forecast.and-more': { en: '{{names}} and {{count}} more', zh: '{{names}} 等另外 {{count}} 项' },
  'forecast.title': { en: '{{name}} from {{at}}, {{days}}', zh: '{{name}}，自 {{at}} 起 {{days}}' },
  'forecast.lasts': {
    en: 'The money lasts {{days}}: on {{at}} {{short}} is short, {{cause}}.',
    zh: '资金可用 {{days}}：{{at}} 差 {{short}}，{{cause}}。',
  },
  'forecast.enough': { en: 'Everything is paid up to {{date}}.', zh: '至 {{date}} 各项均可支付。' },
  'forecast.balance-ahead': {
    en: 'The balance is from {{at}}, which is later than the day that is asked for: check the date.',
    zh: '余额的核对时间为 {{at}}，晚于所询问的日期，请核对日期。',
  },
  'forecast.old-balance': {
    en: 'The balance is from {{at}}, {{days}} before the first day: what was billed since is not taken off.',
    zh: '余额为 {{at}} 的读数，距预测首日 {{days}}，其间产生的费用尚未扣除。',
  },
  'forecast.age-assumed': {
    en: 'The start of {{names}} is not given: taken as older than 3 days, and so kept for 7 days once stopped (CFG-5).',
    zh: '{{names}}未填写起始时间，视为创建已超过 3 天，停用后保留 7 天（CFG-5）。',
  },
  'forecast.warning': { en: '{{name}}: {{text}}', zh: '{{name}}：{{text}}' },
  'rule.conflict': {
    en: 'JD Cloud’s pages disagree ({{rule}}). The other reading: {{other}}',
    zh: '京东云文档说法不一（{{rule}}）。另一说法：{{other}}',
  },
  'forecast.nothing-runs': {
    en: 'No resource of the account says what it is (type, mode, expires), so none is billed.',
    zh: '账户中的资源均未注明规格、计费方式或到期日，故不计费。',
  },
  'forecast.earlier_one': {
    en: '{{count}} movement before the start is in the balance already.',
    zh: '开始时间之前的 {{count}} 笔收支已计入余额。',
  },
  'forecast.earlier_other': {
    en: '{{count}} movements before the start are in the balance already.',
    zh: '开始时间之前的 {{count}} 笔收支已计入余额。',
  },
  'forecast.with-scenario': { en: 'Scenario: {{name}}', zh: '方案：{{name}}' },
  'forecast.with-plans': { en: 'With the plans: {{names}}', zh: '计入的计划：{{names}}' },
  'forecast.plan-in-scenario': { en: '{{name}} (scenario {{scenario}})', zh: '{{name}}（方案 {{scenario}}）' },
  'forecast.bought_one': {
    en: '{{count}} line of the plans was bought: it is counted among the account’s resources.',
    zh: '计划中 {{count}} 个条目已购买，按账户中的资源计算。',
  },
  'forecast.bought_other': {
    en: '{{count}} lines of the plans were bought: they are counted among the account’s resources.',
    zh: '计划中 {{count}} 个条目已购买，按账户中的资源计算。',
  },
  'forecast.top-ups': { en: 'Recharge, as late and as little as possible', zh: '充值安排（尽量晚、尽量少）' },
  'forecast.top-ups.more_one': {
    en: '… and {{count}} more, {{amount}} in all',
    zh: '……另有 {{count}} 次，共 {{amount}}',
  },
  'forecast.top-ups.more_other': {
    en: '… and {{count}} more, {{amount}} in all',
    zh: '……另有 {{count}} 次，共 {{amount}}',
  },
  'forecast.today': { en: 'Or recharge {{amount}} once, today.', zh: '或今天一次充值 {{amount}}。' },
  'forecast.by': { en: 'By', zh: '最晚' },
  'forecast.amount': { en: 'Amount', zh: '金额' },
  'forecast.covers': { en: 'Covers to', zh: '覆盖至' },
  'forecast.because': { en: 'Because', zh: '原因' },
  'forecast.lost': { en: 'Stopped and released if nothing is done', zh: '若不处理，将停机和释放' },
  'forecast.resource': { en: 'Resource', zh: '资源' },
  'forecast.stopped': { en: 'Stopped', zh: '停机' },
  'forecast.released': { en: 'Released', zh: '释放' },
  'forecast.restarted': { en: 'Runs again', zh: '恢复' },
  'forecast.lost-coupons': { en: 'Coupons that are lost', zh: '将作废的代金券' },
  'forecast.coupon.none': {
    en: '{{coupon}}: {{amount}} by {{date}}; no purchase that is known would use it.',
    zh: '{{coupon}}：{{date}} 前 {{amount}}；到期前没有可抵扣的订单。',
  },
  'forecast.coupon.renew': {
    en: '{{coupon}}: {{amount}} by {{date}}; renewing {{name}} by then would use {{uses}}.',
    zh: '{{coupon}}：{{date}} 前 {{amount}}；在此之前续费 {{name}}，可抵扣 {{uses}}。',
  },
  'forecast.coupon.order-earlier': {
    en: '{{coupon}}: {{amount}} by {{date}}; ordering {{name}} by then would use {{uses}}.',
    zh: '{{coupon}}：{{date}} 前 {{amount}}；在此之前下单 {{name}}，可抵扣 {{uses}}。',
  },
  'forecast.by-hand': { en: 'To be renewed by hand, or they expire', zh: '须手动续费，否则到期' },
  'forecast.by-hand.one': {
    en: '{{name}}: {{amount}} by {{date}}',
    zh: '{{name}}：{{date}} 前 {{amount}}',
  },
  'forecast.events': { en: 'What happens, bills left out', zh: '事件（不含账单）' },
  'forecast.at': { en: 'When', zh: '时间' },
  'forecast.what': { en: 'What', zh: '事件' },
  'forecast.rule': { en: 'Rule', zh: '规则' },
  'forecast.date': { en: 'Date', zh: '日期' },
  'forecast.balance': { en: 'Available cash', zh: '可用余额' },
  'forecast.coupons': { en: 'Coupons', zh: '代金券' },
  'forecast.overdue': { en: 'Overdue', zh: '欠费' },
  'forecast.place': { en: '{{file}}, {{field}}', zh: '{{file}}，{{field}}' },
  'forecast.no-scenarios': {
    en: 'no scenario is kept in the forecast of its account',
    zh: '其账户的余额预测中没有已保存的方案',
  },
  'forecast.no-balance': {
    en: 'its account has no balance yet: enter it on the Account page',
    zh: '其中的账户尚未录入余额，请先在账户页录入',
  },
  'forecast.no-account': { en: 'it has no account in use', zh: '其中没有当前账户' },
} as const satisfies Messages;
