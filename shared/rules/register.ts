/**
 * The rules the product rests on: each id with its plain-language text in both languages, where it was read and when.
 * Code that applies a rule names the id; the window and the command line show this text wherever a rule decides.
 */
interface Text {
  readonly en: string;
  readonly zh: string;
}

export interface Rule {
  readonly text: Text;
  /** Where it was read, and from when those pages are. */
  readonly source: Text;
  /** Set where JD Cloud's pages leave it open: what the product assumes. */
  readonly assumption?: Text;
  /** Set where JD Cloud's pages disagree: the reading that is not the default. */
  readonly otherReading?: Text;
}

const PRICING_PAGES: Text = {
  en: 'JD Cloud billing rules and price overviews, 2018 – 2022',
  zh: '京东云计费规则与价格总览，2018 – 2022 年',
};
const PRICE_API: Text = {
  en: 'JD Cloud price API (billing SDK), 2026',
  zh: '京东云价格 API（billing SDK），2026 年',
};
const RENEWAL_API: Text = { en: 'JD Cloud renewal API (SDK), 2026', zh: '京东云续费 API（SDK），2026 年' };
const GETTING_STARTED: Text = {
  en: 'JD Cloud getting-started pages (Virtual Machines, Distributed Cloud Physical Server)',
  zh: '京东云入门指南（云主机、分布式云物理服务器）',
};
const VERIFICATION_PAGES: Text = {
  en: 'JD Cloud real-name verification pages; order codes',
  zh: '京东云实名认证文档；订单错误码',
};
const FINANCE_PAGES: Text = {
  en: 'JD Cloud finance, payment and balance-warning pages',
  zh: '京东云财务、支付与余额预警文档',
};
const COUPON_PAGES: Text = { en: 'JD Cloud coupon pages, two versions', zh: '京东云代金券文档（两个版本）' };
const QUOTA_PAGES: Text = {
  en: 'JD Cloud product limits and openapi pages, raised by ticket; Elastic IP pages of edge nodes',
  zh: '京东云产品限制与 OpenAPI 文档，可提工单提升；边缘节点弹性公网IP文档',
};
const ADDRESS_PAGES: Text = {
  en: 'JD Cloud billing rules of Virtual Machines, Elastic IPs (standard and edge), cloud disks and physical servers, 2018 – 2022',
  zh: '京东云云主机、弹性公网IP（标准与边缘）、云硬盘、物理服务器计费规则，2018 – 2022 年',
};
const TRAFFIC_PAGES: Text = {
  en: 'JD Cloud Elastic IP billing rules, with an example',
  zh: '京东云弹性公网IP计费规则及其示例',
};
const OWN: Text = { en: 'Cost Desk', zh: '云账助手' };

export const RULES = {
  'APP-1': {
    text: {
      en: 'No price is live: every list is dated, and one older than 12 months is flagged.',
      zh: '价格并非实时：每份价格表都有日期，超过 12 个月即提示。',
    },
    source: OWN,
  },
  'ACC-1': {
    text: {
      en: 'Real-name verification, personal or enterprise, is required before anything can be bought.',
      zh: '购买任何资源前须完成实名认证（个人或企业）。',
    },
    source: VERIFICATION_PAGES,
  },
  'ACC-2': {
    text: {
      en: 'Only personal, enterprise and (historic) student accounts are verified. Personal can be upgraded to enterprise, never back.',
      zh: '仅个人、企业及（历史）学生认证视为已实名。个人可升级为企业，不可退回。',
    },
    source: VERIFICATION_PAGES,
  },
  'ACC-3': {
    text: {
      en: 'Personal: phone, face scan or JD sign-in. Enterprise: bank remittance (five wrong amounts freeze for 2 hours), face scan of the legal representative, or licence documents. One ID document verifies one account.',
      zh: '个人：手机、刷脸或京东账号授权。企业：对公打款（金额填错 5 次冻结 2 小时）、法人刷脸或证照审核。一份证件仅可认证一个账户。',
    },
    source: VERIFICATION_PAGES,
  },
  'ACC-4': {
    text: {
      en: 'Before verification an account exists and its information page is completed and submitted.',
      zh: '认证前须已注册账户，并完善和提交账户信息。',
    },
    source: GETTING_STARTED,
  },
  'ACC-5': {
    text: {
      en: 'Accounts that are not verified cannot withdraw, get invoices or join promotions either.',
      zh: '未实名账户也不能提现、开票或参加促销活动。',
    },
    source: VERIFICATION_PAGES,
  },
  'BAL-1': {
    text: {
      en: 'Only the available cash pays; frozen cash does not, and the overdue amount is kept apart.',
      zh: '仅可用余额可用于支付；冻结金额不可用，欠费金额另计。',
    },
    source: FINANCE_PAGES,
  },
  'BAL-2': {
    text: {
      en: 'The account balance of a billing rule is the available cash plus the available coupons that fit the purchase.',
      zh: '计费规则中的账户余额为可用余额加适用于该次购买的可用代金券。',
    },
    source: GETTING_STARTED,
    otherReading: { en: 'All coupons that have not expired count.', zh: '所有未过期的代金券均计入。' },
  },
  'BAL-3': {
    text: {
      en: 'Enabling pay by configuration needs an account balance (cash and fitting coupons) of at least ¥50.00.',
      zh: '开通按配置计费资源时，账户余额（现金与适用代金券）不得少于 ¥50.00。',
    },
    source: GETTING_STARTED,
  },
  'BAL-3a': {
    text: {
      en: 'For cloud disks, Elastic IPs and snapshots the threshold is read as for servers: at least ¥50.00, coupons included.',
      zh: '云硬盘、弹性公网IP和快照的门槛按云服务器处理：不少于 ¥50.00，含代金券。',
    },
    source: PRICING_PAGES,
    otherReading: {
      en: 'Their pages name no coupons, and one of them says “more than 50”.',
      zh: '其文档未提及代金券，其中一页写作“大于 50 元”。',
    },
  },
  'BAL-4': {
    text: {
      en: 'A monthly package is paid in advance: the whole term in one sum.',
      zh: '包年包月为预付费：整个购买时长的费用一次付清。',
    },
    source: GETTING_STARTED,
  },
  'BAL-5': {
    text: {
      en: 'An account in arrears cannot place pay-by-configuration orders, and is asked to settle before buying anything.',
      zh: '欠费账户不能开通按配置计费，购买任何资源前须先结清欠费。',
    },
    source: FINANCE_PAGES,
  },
  'BAL-6': {
    text: { en: 'A recharge settles overdue bills first.', zh: '充值优先抵扣欠费账单。' },
    source: FINANCE_PAGES,
  },
  'BAL-7': {
    text: {
      en: 'Alerts: cash below ¥200.00, coupons below ¥200.00, and 7, 3 and 1 days before a coupon expires.',
      zh: '预警：可用余额低于 ¥200.00、代金券低于 ¥200.00，以及代金券到期前 7、3、1 天。',
    },
    source: FINANCE_PAGES,
  },
  'BAL-8': {
    text: {
      en: 'Recommended recharge for pay by configuration: the cost of the intended time, at least the threshold, less the account balance.',
      zh: '按配置计费的建议充值额：预计使用时长的费用，不低于门槛，减去账户余额。',
    },
    source: GETTING_STARTED,
  },
  'BAL-9': {
    text: {
      en: 'Unpaid monthly orders are cancelled after 15 days. Bank remittance takes 1 – 2 days (China Merchants Bank) or 3 – 5 days.',
      zh: '包年包月订单 15 天未支付即取消。线下汇款到账：招商银行 1 – 2 天，其他银行 3 – 5 天。',
    },
    source: FINANCE_PAGES,
  },
  'CPN-1': {
    text: {
      en: 'A coupon is for certain products and billing types and a time. It is used up in parts; what is left at its end is lost.',
      zh: '代金券限定产品、计费类型和有效期，可分次使用，到期余额作废。',
    },
    source: COUPON_PAGES,
  },
  'CPN-2': {
    text: {
      en: 'A monthly order takes one coupon: the one that pays most, on a tie the one that expires first.',
      zh: '包年包月订单每单使用一张代金券：取抵扣最多者，相同则取最早到期者。',
    },
    source: COUPON_PAGES,
    otherReading: { en: 'An older page allows up to ten coupons in one order.', zh: '旧版文档允许每单最多使用十张。' },
  },
  'CPN-3': {
    text: {
      en: 'Pay by configuration takes coupons before cash: the smallest remainder first, then the earliest to expire.',
      zh: '按配置计费先扣代金券后扣现金：余额最小者优先，其次最早到期者。',
    },
    source: COUPON_PAGES,
    otherReading: {
      en: 'An older page takes the earliest to expire first, then the smallest remainder.',
      zh: '旧版文档为最早到期者优先，其次余额最小者。',
    },
  },
  'QTA-1': {
    text: {
      en: 'At most: physical servers 5 an order and 20 a region or node; Virtual Machines 20 a region, 15 data disks each; Elastic IPs 10 a region, and 10 an account and edge node. Bandwidth of an address: of Cloud Physical Servers 1 to 200 Mbps, of distributed ones 1 to 10,240 Mbps.',
      zh: '上限：物理服务器每单 5 台、每地域或节点 20 台；云主机每地域 20 台、每台 15 块数据盘；弹性公网IP每地域 10 个，边缘节点每账户每节点 10 个。单个公网IP的带宽：云物理服务器 1 至 200 Mbps，分布式云物理服务器 1 至 10240 Mbps。',
    },
    source: QUOTA_PAGES,
  },
  'PKG-1': {
    text: {
      en: 'Terms are 1 to 9 months, or 1, 2 or 3 years. 10 and 11 months do not exist. Cloud disks: up to 2 years.',
      zh: '购买时长为 1 至 9 个月，或 1、2、3 年；没有 10 个月和 11 个月。云硬盘最长 2 年。',
    },
    source: PRICING_PAGES,
  },
  'PKG-2': {
    text: {
      en: 'A term ends at 23:59:59 of the same day of the month, that many natural months later.',
      zh: '到期时间为若干自然月之后同一日的 23:59:59。',
    },
    source: PRICING_PAGES,
  },
  'PKG-2a': {
    text: {
      en: 'A term that starts on day 29, 30 or 31 ends on the last day of a month that has no such day.',
      zh: '自 29、30、31 日起算的购买时长，若到期月份没有该日，则于该月最后一天到期。',
    },
    source: PRICING_PAGES,
    assumption: {
      en: 'The pages do not say so; counted from the day of the first order.',
      zh: '官方页面未说明；此处自首个订单之日起推算。',
    },
  },
  'PKG-3': {
    text: {
      en: 'n months cost n times the monthly price; 1, 2 and 3 years cost 10, 20 and 30 months. Cloud disks: a year costs 12 months.',
      zh: 'n 个月的价格为月价的 n 倍；1、2、3 年分别按 10、20、30 个月计价。云硬盘 1 年按 12 个月计价。',
    },
    source: PRICING_PAGES,
    assumption: {
      en: 'The factors for 2 and 3 years are from 2018 and have not been confirmed since.',
      zh: '2 年和 3 年的折算来自 2018 年的网站文字，此后未获证实。',
    },
  },
  'PKG-4': {
    text: {
      en: 'Renewing before expiry adds to the end: orders follow one another without a gap.',
      zh: '到期前续费，新时长自原到期时间起算，订单首尾相接。',
    },
    source: PRICING_PAGES,
    otherReading: {
      en: 'An older page on physical servers lets the new term start on the next day at 00:00; read word for word each renewal gains a day.',
      zh: '旧版物理服务器文档为新时长自次日 00:00 起算，照字面理解每次续费多得一天。',
    },
  },
  'PKG-4a': {
    text: {
      en: 'Renewing to the unified expiry day adds the days up to it, so that packages end on the same day of the month.',
      zh: '续费至统一到期日时补足相应天数，使各包年包月资源在每月同一天到期。',
    },
    source: RENEWAL_API,
    assumption: {
      en: 'No formula is published. The term is bought as usual; each further day up to the next such day costs a 30th of the monthly list price, times the discount. The day is one from 1 to 28, which every month has.',
      zh: '官方未公布公式。购买时长照常计费；补足至下一个统一到期日的每一天按月目录价的三十分之一乘以折扣计费。到期日取 1 至 28 日，各月均有。',
    },
  },
  'PKG-5': {
    text: {
      en: 'Renewing after expiry, within 7 days, starts the new term on the day of renewal.',
      zh: '到期后 7 天内续费，新时长自续费当日起算。',
    },
    source: PRICING_PAGES,
    assumption: {
      en: 'A renewal by hand that could not be paid is taken to be tried again every day at 08:00 within the 7 days.',
      zh: '因余额不足未能完成的手动续费，视为在 7 天内每天 08:00 再次尝试。',
    },
  },
  'PKG-6': {
    text: {
      en: 'A monthly Virtual Machine or disk returns its full price within 5 days of payment, later what was paid less what was used: daily list prices for the first 30 days, beyond them × discount × 1.5. Physical servers return nothing.',
      zh: '包年包月云主机和云硬盘在支付后 5 天内可全额退款，之后退还实付金额减去已用费用：前 30 天按每日目录价，超过 30 天的部分 × 折扣 × 1.5。物理服务器不退款。',
    },
    source: PRICING_PAGES,
    assumption: {
      en: 'The daily list price is taken as a 30th of the monthly one. The full refund is once a year for one instance of a product: this one is taken to be it. The pages say nothing of addresses and bandwidth: nothing is counted on.',
      zh: '每日目录价按月目录价的三十分之一推算。全额退款每年每个产品限一个实例，此处视为未使用过。官方页面未提及公网IP和带宽，不计退款。',
    },
  },
  'PKG-7': {
    text: {
      en: 'Auto-renew is charged from 7 natural days before expiry and tried again every day at 08:00 until expiry; coupons before cash.',
      zh: '自动续费自到期前 7 个自然日起扣款，失败则每天 08:00 重试直至到期；先扣代金券后扣现金。',
    },
    source: PRICING_PAGES,
  },
  'PKG-8': {
    text: {
      en: 'An expired package is stopped; its data is kept for 7 days, with warnings on days 4 and 6, and destroyed on day 8. Expiry is announced 30, 15, 7, 3 and 1 days before. After renewal a Virtual Machine restarts by itself, physical servers by hand.',
      zh: '包年包月到期后停机，数据保留 7 天，第 4 天和第 6 天提醒，第 8 天销毁。到期前 30、15、7、3、1 天通知。续费后云主机自动开机，物理服务器须手动开机。',
    },
    source: PRICING_PAGES,
  },
  'CFG-1': {
    text: {
      en: 'Pay by configuration counts time to the second; nothing is rounded up to the hour.',
      zh: '按配置计费精确到秒，不足一小时不按一小时计。',
    },
    source: PRICING_PAGES,
  },
  'CFG-2': {
    text: {
      en: 'Virtual Machines and Elastic IPs (standard and edge) are billed on every full hour for the hour before, to the second, and settled at once; cloud disks daily after midnight for the day before. Each resource has its own bill.',
      zh: '云主机和弹性公网IP（标准与边缘）整点结算上一小时费用，精确到秒，并立即扣款；云硬盘在零点后结算前一日费用。每个资源单独出账。',
    },
    source: ADDRESS_PAGES,
    assumption: {
      en: 'The interval of physical servers is not published: they are taken to be billed daily. Bandwidth is taken as an Elastic IP. Disks and bandwidth that are entered with a server are in its bill, and several pieces that are entered as one are one bill. Of bills at the same moment the daily ones are paid first, then the hourly ones, Virtual Machines last; of one product in the order of their ids.',
      zh: '官方页面未公布物理服务器的结算周期，此处按天结算。带宽按弹性公网IP处理。与服务器一并录入的云硬盘和带宽计入该服务器的账单，一并录入的多个资源合为一张账单。同一时刻的账单先扣按天结算的，再扣按小时结算的，云主机最后；同一产品按 ID 顺序。',
    },
  },
  'CFG-3': {
    text: {
      en: 'A stopped Virtual Machine is still billed unless "no fees for stopped instances" is on; then the instance is free while stopped, disks and public bandwidth go on.',
      zh: '云主机停机后仍计费；开启“停机不计费”后停机期间不收实例费用，云硬盘和公网带宽照常计费。',
    },
    source: PRICING_PAGES,
    assumption: {
      en: 'Needs a cloud system disk. Running hours are spread evenly: hours a day ÷ 24 × days a week ÷ 7.',
      zh: '需使用云系统盘。运行时间按平均折算：每天小时数 ÷ 24 × 每周天数 ÷ 7。',
    },
  },
  'CFG-4': {
    text: {
      en: 'Pay by configuration can change to a monthly package at 00:00 of a chosen date, never the other way.',
      zh: '按配置计费可在所选日期 00:00 转为包年包月，不能反向转换。',
    },
    source: PRICING_PAGES,
  },
  'CFG-5': {
    text: {
      en: 'In arrears a Virtual Machine is stopped when a bill cannot be settled, kept for 7 days, then released; it restarts by itself after a recharge. Physical servers have 3 hours of grace, are kept for 7 days and are restarted by hand. An Elastic IP is stopped, and charged no more, when a bill cannot be paid; it is kept for 7 days from then, and the address is lost. What was used before a stop stays owed. Disks and snapshots stop at once and are kept for 7 days if older than 3 days, otherwise as long as they were used.',
      zh: '欠费后，云主机在账单无法扣款时停机，数据保留 7 天后释放，充值后自动开机。物理服务器有 3 小时宽限期，停机后保留 7 天，充值后须手动开机。弹性公网IP在账单无法扣款时停用并停止计费，自停用起保留 7 天，之后地址被回收。停用前已产生的费用仍须缴清。云硬盘和快照立即停用，创建超过 3 天的保留 7 天，否则保留时长等于使用时长。',
    },
    source: ADDRESS_PAGES,
    assumption: {
      en: 'A disk or snapshot whose start is not given counts as older than 3 days. Bandwidth is taken as an Elastic IP; what was entered with a server stops and is released with it. Nothing is billed for what is stopped. Once all that is overdue is settled, disks and addresses come back by themselves, and a restart by hand is taken to follow at once.',
      zh: '未填写起始时间的云硬盘和快照视为创建已超过 3 天。带宽按弹性公网IP处理；与服务器一并录入的资源随服务器停用和释放。已停用的资源不再计费。欠费全部结清后，云硬盘和公网IP自动恢复，手动开机视为随即进行。',
    },
    otherReading: {
      en: 'An older page stops a Virtual Machine 24 hours later.',
      zh: '旧版文档为欠费 24 小时后云主机停机。',
    },
  },
  'CFG-6': {
    text: {
      en: 'The daily cost is 24 times the hourly price of the configuration.',
      zh: '每日费用为该配置小时价的 24 倍。',
    },
    source: PRICING_PAGES,
  },
  'USE-1': {
    text: {
      en: 'Elastic IP by traffic: outbound GB plus a price for every day the address is held; billed at 00:00 for the day before. A day begun counts whole: the published example charges all of 0.48 for a day on which the address was bought at 10:30.',
      zh: '弹性公网IP按用量计费：出网流量费用加每天的IP保有费，每日 00:00 结算前一日费用。不足一天按一天计：官方示例中 10:30 购买的当日收取全额 0.48 元。',
    },
    source: TRAFFIC_PAGES,
    otherReading: {
      en: 'The text beside the example speaks of the time for which the address is held: part of a day would cost its part.',
      zh: '示例旁的文字称按保有时长计费：不足一天则按时长折算。',
    },
  },
  'USE-2': {
    text: {
      en: 'A snapshot is billed per GB and day; the smallest unit is one day. The free quota of 100 GB has ended.',
      zh: '快照按 GB 与天计费，最小计费周期为 1 天；100 GB 免费额度活动已结束。',
    },
    source: PRICING_PAGES,
  },
  'PRC-1': {
    text: {
      en: 'Unit prices are used exactly as printed and never rounded.',
      zh: '单价按公布值使用，不作四舍五入。',
    },
    source: PRICE_API,
  },
  'PRC-2': {
    text: {
      en: 'The amount payable of each price line is truncated to the fen; the total is the sum of the lines.',
      zh: '每个价格项的应付金额舍位到分；总价为各项应付金额之和。',
    },
    source: PRICE_API,
    assumption: {
      en: 'The pages do not say whether what is dropped from an hourly or daily bill is carried to the next one: it is taken to be, so that the bills add up to one quote. A setting of the account truncates every bill by itself.',
      zh: '官方页面未说明每小时或每日账单舍去的尾数是否结转到下一张账单；此处视为结转，使各账单之和等于一次报价。可在账户设置中改为每张账单单独舍位。',
    },
  },
  'PRC-3': {
    text: {
      en: 'Bandwidth of 1 to 5 Mbps is charged at the printed step price; above 5 Mbps by the printed formula.',
      zh: '1 至 5 Mbps 带宽按公布的阶梯价计费；5 Mbps 以上按公布的公式计费。',
    },
    source: PRICING_PAGES,
  },
  'PRC-4': {
    text: {
      en: 'Disks with provisioned IOPS are charged for capacity and for IOPS.',
      zh: '可配置 IOPS 的云硬盘按容量和 IOPS 两部分计费。',
    },
    source: PRICING_PAGES,
  },
  'PRC-5': {
    text: {
      en: 'A contract discount multiplies the list price of a line before it is truncated.',
      zh: '合同折扣先乘以目录价，再作舍位。',
    },
    source: PRICE_API,
  },
  'PRC-6': {
    text: {
      en: 'A missing price is "no price", never zero.',
      zh: '缺失的价格为“无价格”，绝不视为零。',
    },
    source: PRICE_API,
  },
  'PRC-7': {
    text: {
      en: 'What is no longer sold can be priced for what already runs; a new purchase is flagged.',
      zh: '已停售规格可为存量资源计价；新购会被标出。',
    },
    source: PRICING_PAGES,
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** The rule of an id, with its optional assumption. */
export function ruleOf(id: RuleId): Rule {
  return RULES[id];
}
