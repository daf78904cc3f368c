import type { Messages } from '../language.ts';

/** The verdict on a purchase, its checks and remedies; the states of real-name verification. */
export const readiness = {
  'verdict.ready': { en: 'Ready to buy', zh: '可以购买' },
  'verdict.third-party-payment': {
    en: 'Short of balance: recharge or pay the rest by a third party',
    zh: '余额不足：请充值，或余款使用第三方支付',
  },
  'verdict.blocked': { en: 'Cannot be bought now', zh: '现在无法购买' },
  'check.real-name-verification': { en: 'Real-name verification', zh: '实名认证' },
  'check.real-name-verification.pass': { en: 'The account is verified: {{about}}.', zh: '账户已实名认证：{{about}}。' },
  'check.real-name-verification.fail': {
    en: 'The account is not verified ({{about}}): nothing can be bought until it is.',
    zh: '账户尚未实名认证（{{about}}）：完成认证前无法购买。',
  },
  'check.arrears': { en: 'Arrears', zh: '欠费' },
  'check.arrears.pass': { en: 'No overdue amount.', zh: '无欠费金额。' },
  'check.arrears.fail': {
    en: '{{short}} is overdue: settle it before buying. A recharge settles it first.',
    zh: '欠费 {{short}}：请先结清。充值将优先抵扣欠费。',
  },
  'check.quota': { en: 'Quota', zh: '配额' },
  'check.quota.pass': { en: 'Within the quotas.', zh: '未超出配额。' },
  'check.quota.fail': {
    en: '{{about}}. Order fewer, or have the quota raised by ticket.',
    zh: '{{about}}。请减少数量，或提工单提升配额。',
  },
  'check.quota.and': { en: '; ', zh: '；' },
  'check.quota.vm': { en: '{{count}} Virtual Machines', zh: '云主机 {{count}} 台' },
  'check.quota.cps': { en: '{{count}} Cloud Physical Servers', zh: '云物理服务器 {{count}} 台' },
  'check.quota.dcps': { en: '{{count}} Distributed Cloud Physical Servers', zh: '分布式云物理服务器 {{count}} 台' },
  'check.quota.disk': { en: '{{count}} data disks', zh: '数据盘 {{count}} 块' },
  'check.quota.eip': { en: '{{count}} Elastic IPs', zh: '弹性公网IP {{count}} 个' },
  'check.quota.other': { en: '{{count}} of another product', zh: '其他产品 {{count}} 个' },
  'check.quota.most.vm': { en: '{{count}}', zh: '{{count}} 台' },
  'check.quota.most.cps': { en: '{{count}}', zh: '{{count}} 台' },
  'check.quota.most.dcps': { en: '{{count}}', zh: '{{count}} 台' },
  'check.quota.most.disk': { en: '{{count}}', zh: '{{count}} 块' },
  'check.quota.most.eip': { en: '{{count}}', zh: '{{count}} 个' },
  'check.quota.most.other': { en: '{{count}}', zh: '{{count}} 个' },
  'check.quota.order': {
    en: '{{what}} in one order, over the quota of {{most}}',
    zh: '单笔订单 {{what}}，超出每单 {{most}}的配额',
  },
  'check.quota.region': {
    en: '{{what}} in the region, over the quota of {{most}}',
    zh: '{{what}}，超出每地域 {{most}}的配额',
  },
  'check.quota.node': {
    en: '{{what}} in the edge node, over the quota of {{most}}',
    zh: '{{what}}，超出边缘节点每账户 {{most}}的配额',
  },
  'check.quota.mbps.cps': {
    en: '{{wanted}} Mbps on one address, over the {{most}} of Cloud Physical Servers',
    zh: '单个公网IP {{wanted}} Mbps，超出云物理服务器 {{most}} Mbps 的上限',
  },
  'check.quota.mbps.dcps': {
    en: '{{wanted}} Mbps on one address, over the {{most}} of edge nodes',
    zh: '单个公网IP {{wanted}} Mbps，超出边缘节点 {{most}} Mbps 的上限',
  },
  'check.quota.instance': {
    en: '{{what}} on one instance, over the quota of {{most}}',
    zh: '单台实例挂载 {{what}}，超出 {{most}}的配额',
  },
  'check.balance-threshold': { en: 'Balance when enabling', zh: '开通门槛' },
  'check.balance-threshold.pass': {
    en: 'The account balance of {{available}} reaches the {{needed}} that enabling needs.',
    zh: '账户余额 {{available}}，已达开通所需的 {{needed}}。',
  },
  'check.balance-threshold.fail': {
    en: 'Enabling needs {{needed}} on the account, there is {{available}}: short by {{short}}. Recharge {{recharge}}.',
    zh: '开通需账户余额 {{needed}}，现有 {{available}}，差 {{short}}。请充值 {{recharge}}。',
  },
  'check.balance-covers-package': { en: 'Balance covers the package', zh: '余额足以支付' },
  'check.balance-covers-package.pass': {
    en: 'Cash and coupon of {{available}} cover the {{needed}} due in one sum.',
    zh: '现金与代金券共 {{available}}，足以一次付清 {{needed}}。',
  },
  'check.balance-covers-package.warn': {
    en: '{{needed}} is due in one sum, cash and coupon come to {{available}}: short by {{short}}. Recharge {{recharge}}, or pay the rest by net bank, WeChat or JD Pay.',
    zh: '需一次付清 {{needed}}，现金与代金券共 {{available}}，差 {{short}}。请充值 {{recharge}}，或余款使用网银、微信、京东支付。',
  },
  'check.covers-duration': { en: 'Balance covers the time', zh: '余额足够使用' },
  'check.covers-duration.pass': {
    en: '{{available}} covers the {{needed}} of the intended time.',
    zh: '账户余额 {{available}}，足够支付预计使用时长的 {{needed}}。',
  },
  'check.covers-duration.warn': {
    en: 'The intended time costs {{needed}}, there is {{available}}: short by {{short}}. Recharge {{recharge}} to keep it running.',
    zh: '预计使用时长共需 {{needed}}，现有 {{available}}，差 {{short}}。为持续运行请充值 {{recharge}}。',
  },
  'check.coupon-expiry': { en: 'Coupon expiry', zh: '代金券到期' },
  'check.coupon-expiry.pass': { en: 'No fitting coupon expires soon.', zh: '适用代金券近期均不到期。' },
  'check.coupon-expiry.warn': {
    en: 'A fitting coupon expires soon: {{about}}. What is left of it then is lost.',
    zh: '适用代金券即将到期：{{about}}。到期余额作废。',
  },
  'check.on-sale': { en: 'On sale', zh: '在售' },
  'check.on-sale.pass': { en: 'On sale for new purchases.', zh: '可以新购。' },
  'check.on-sale.warn': {
    en: 'No longer on sale: {{about}}. The price holds for what already runs.',
    zh: '已停售：{{about}}。价格仅适用于存量资源。',
  },
  'check.price-list-age': { en: 'Age of the prices', zh: '价格日期' },
  'check.price-list-age.pass': { en: 'Prices as of {{about}}.', zh: '价格日期 {{about}}。' },
  'check.price-list-age.warn': {
    en: 'The prices are as of {{about}}: check the amount on JD Cloud before paying.',
    zh: '价格日期为 {{about}}：付款前请在京东云核对金额。',
  },
  'reading.changes': {
    en: 'JD Cloud’s pages disagree ({{rule}}). This decided: {{decided}} By the other reading the answer would differ: {{other}}',
    zh: '京东云文档说法不一（{{rule}}）。本结论依据：{{decided}}按另一种说法结论会不同：{{other}}',
  },
  'reading.same': {
    en: 'JD Cloud’s pages disagree ({{rule}}). This decided: {{decided}} The other reading changes nothing here: {{other}}',
    zh: '京东云文档说法不一（{{rule}}）。本结论依据：{{decided}}按另一种说法结论不变：{{other}}',
  },
  'verification.unverified': { en: 'not verified', zh: '未认证' },
  'verification.under-review': { en: 'under review', zh: '审核中' },
  'verification.rejected': { en: 'rejected', zh: '审核未通过' },
  'verification.awaiting-remittance': { en: 'waiting for the remittance', zh: '待打款' },
  'verification.entering-amount': { en: 'entering the received amount', zh: '待填写打款金额' },
  'verification.frozen': { en: 'frozen for 2 hours', zh: '已冻结（2 小时）' },
  'verification.personal': { en: 'personal', zh: '个人认证' },
  'verification.enterprise': { en: 'enterprise', zh: '企业认证' },
  'verification.student': { en: 'student', zh: '学生认证' },
} as const satisfies Messages;
