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
  /** Set where JD Cloud's pages do not say it or disagree: what the product assumes. */
  readonly assumption?: Text;
}

const PRICING_PAGES: Text = {
  en: 'JD Cloud billing rules and price overviews, 2018 – 2022',
  zh: '京东云计费规则与价格总览，2018 – 2022 年',
};
const PRICE_API: Text = {
  en: 'JD Cloud price API (billing SDK), 2026',
  zh: '京东云价格 API（billing SDK），2026 年',
};
const GETTING_STARTED: Text = {
  en: 'JD Cloud getting-started pages (Virtual Machines, Distributed Cloud Physical Server)',
  zh: '京东云入门指南（云主机、分布式云物理服务器）',
};

export const RULES = {
  'BAL-3': {
    text: {
      en: 'Enabling pay by configuration needs an account balance (cash and fitting coupons) of at least ¥50.00.',
      zh: '开通按配置计费资源时，账户余额（现金与适用代金券）不得少于 ¥50.00。',
    },
    source: GETTING_STARTED,
  },
  'BAL-4': {
    text: {
      en: 'A monthly package is paid in advance: the whole term in one sum.',
      zh: '包年包月为预付费：整个购买时长的费用一次付清。',
    },
    source: GETTING_STARTED,
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
  },
  'CFG-1': {
    text: {
      en: 'Pay by configuration counts time to the second; nothing is rounded up to the hour.',
      zh: '按配置计费精确到秒，不足一小时不按一小时计。',
    },
    source: PRICING_PAGES,
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
  'CFG-6': {
    text: {
      en: 'The daily cost is 24 times the hourly price of the configuration.',
      zh: '每日费用为该配置小时价的 24 倍。',
    },
    source: PRICING_PAGES,
  },
  'USE-1': {
    text: {
      en: 'Elastic IP by traffic: outbound GB plus a price for every day the address is held; billed daily.',
      zh: '弹性公网IP按用量计费：出网流量费用加每天的IP保有费，按天结算。',
    },
    source: PRICING_PAGES,
    assumption: {
      en: 'The pages do not say how part of a day is billed; a day begun counts as a day.',
      zh: '官方页面未说明不足一天如何计费；此处不足一天按一天计。',
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
