import type { Messages } from '../language.ts';

/** What is wrong with a field, what is worth knowing about a price, and the words of a price line. */
export const billing = {
  'problem.missing': {
    en: '{{label}} is missing. Accepted: {{accepted}}.',
    zh: '缺少{{label}}。可接受：{{accepted}}。',
  },
  'problem.unknown-choice': {
    en: '{{label}} “{{given}}” is not known. Accepted, nearest first: {{accepted}}.',
    zh: '{{label}}“{{given}}”不存在。可用（最接近的在前）：{{accepted}}。',
  },
  'problem.not-whole': {
    en: '{{label}} “{{given}}” is not accepted: a whole number, {{accepted}}.',
    zh: '{{label}}“{{given}}”无效：应为整数，{{accepted}}。',
  },
  'problem.not-decimal': {
    en: '{{label}} “{{given}}” is not accepted: a number, {{accepted}}, at most 12 decimals.',
    zh: '{{label}}“{{given}}”无效：应为数字，{{accepted}}，最多 12 位小数。',
  },
  'problem.not-factor': {
    en: '{{label}} “{{given}}” is not accepted: a factor, {{accepted}} (0.9 is 10 % off), at most 12 decimals.',
    zh: '{{label}}“{{given}}”无效：应为折扣系数，{{accepted}}（0.9 即九折），最多 12 位小数。',
  },
  'problem.not-date': {
    en: '{{label}} “{{given}}” is not an existing day written YYYY-MM-DD, such as {{accepted}}.',
    zh: '{{label}}“{{given}}”不是有效日期：应写作 YYYY-MM-DD，例如 {{accepted}}。',
  },
  'problem.not-moment': {
    en: '{{label}} “{{given}}” is not a moment written YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS, with an offset or in China Standard Time, such as {{accepted}}.',
    zh: '{{label}}“{{given}}”不是有效时间：应写作 YYYY-MM-DD 或 YYYY-MM-DDTHH:MM:SS（可带时区，默认北京时间），例如 {{accepted}}。',
  },
  'problem.not-duration': {
    en: '{{label}} “{{given}}” is not a duration: parts with the units d, h, min and s, such as {{accepted}}.',
    zh: '{{label}}“{{given}}”不是有效时长：由 d、h、min、s 各部分组成，例如 {{accepted}}。',
  },
  'problem.not-a-disk': {
    en: '{{label}} “{{given}}” is not a disk: {{accepted}}.',
    zh: '{{label}}“{{given}}”不是有效的云硬盘：{{accepted}}。',
  },
  'problem.end-not-after-start': {
    en: '{{label}} “{{given}}” is not after the start: the end is the first day no longer needed, {{accepted}} at the earliest.',
    zh: '{{label}}“{{given}}”不晚于开始日期：结束日期为不再需要的第一天，最早 {{accepted}}。',
  },
  'problem.last-day-before-start': {
    en: '{{label}} “{{given}}” is before the start: {{accepted}} at the earliest.',
    zh: '{{label}}“{{given}}”早于开始日期：最早 {{accepted}}。',
  },
  'problem.too-long': {
    en: '{{label}} “{{given}}” is more than ten years away: {{accepted}} at the latest.',
    zh: '{{label}}“{{given}}”超过十年：最晚 {{accepted}}。',
  },
  'problem.not-applicable': {
    en: '{{label}} “{{given}}” cannot be used here ({{accepted}}).',
    zh: '{{label}}“{{given}}”不适用于此处（{{accepted}}）。',
  },
  'problem.no-schedule': {
    en: '{{label}} “{{given}}”: only Virtual Machines ({{accepted}}) have “no fees for stopped instances” (CFG-3).',
    zh: '{{label}}“{{given}}”：仅云主机（{{accepted}}）支持“停机不计费”（CFG-3）。',
  },
  'problem.no-price': {
    en: '{{label}}: the price list has no such price for “{{given}}”{{offered}}.',
    zh: '{{label}}：价格表中“{{given}}”没有此价格{{offered}}。',
  },
  // Between the values that are accepted; some are phrases with a comma of their own.
  'problem.between': { en: ', ', zh: '、' },
  'problem.no-price.offered': { en: '; it has one for: {{accepted}}', zh: '；有价格的：{{accepted}}' },
  'problem.no-term': {
    en: '{{label}}: the price list has no price for a term of “{{given}}”; it has: {{accepted}}.',
    zh: '{{label}}：价格表中没有购买时长“{{given}}”的价格；可用：{{accepted}}。',
  },
  'warning.not-on-sale': {
    en: '{{given}} is no longer on sale: the price holds for what already runs, a new purchase is not possible.',
    zh: '{{given}} 已停售：价格适用于存量资源，无法新购。',
  },
  'warning.mbps-limit': {
    en: '{{given}} Mbps: an address of this product takes 1 to {{accepted}} Mbps (QTA-1), more only by ticket.',
    zh: '{{given}} Mbps：该产品单个公网IP的带宽为 1 至 {{accepted}} Mbps（QTA-1），超出须提工单。',
  },
  'misprint.one': { en: '{{from}} Mbps: {{text}}', zh: '{{from}} Mbps：{{text}}' },
  'misprint.from': { en: 'From {{from}} Mbps on: {{text}}', zh: '{{from}} Mbps 及以上：{{text}}' },
  'misprint.to': { en: '{{from}} to {{to}} Mbps: {{text}}', zh: '{{from}} 至 {{to}} Mbps：{{text}}' },
  'warning.misprint-month': {
    en: 'The monthly price is printed as {{given}} here, probably a misprint for {{accepted}}: calculated with {{given}}. Check before you buy.',
    zh: '此处包月价格印为 {{given}}，疑为 {{accepted}} 之误；按 {{given}} 计算，购买前请核对。',
  },
  'warning.misprint-hour': {
    en: 'The hourly price is printed as {{given}} here, probably a misprint for {{accepted}}: calculated with {{given}}. Check before you buy.',
    zh: '此处小时价格印为 {{given}}，疑为 {{accepted}} 之误；按 {{given}} 计算，购买前请核对。',
  },
  'warning.misprint-memory': {
    en: 'The memory is printed as {{given}} GiB in the price table and as {{accepted}} GiB in the table of types: one is a misprint.',
    zh: '价格表印的内存为 {{given}} GiB，规格表印为 {{accepted}} GiB，其中一处有误。',
  },
  'warning.corrected-month': {
    en: 'The monthly price is printed as {{given}}, a misprint for {{accepted}}: calculated with {{accepted}}.',
    zh: '包月价格印为 {{given}}，应为 {{accepted}}，此处按 {{accepted}} 计算。',
  },
  'warning.corrected-hour': {
    en: 'The hourly price is printed as {{given}}, a misprint for {{accepted}}: calculated with {{accepted}}.',
    zh: '小时价格印为 {{given}}，应为 {{accepted}}，此处按 {{accepted}} 计算。',
  },
  'warning.corrected-memory': {
    en: 'The memory is printed as {{given}} GiB, a misprint for {{accepted}} GiB.',
    zh: '内存印为 {{given}} GiB，应为 {{accepted}} GiB。',
  },
  'warning.disk-size': {
    en: 'A disk of {{given}} cannot be ordered: {{accepted}}.',
    zh: '{{given}} 的云硬盘无法订购：{{accepted}}。',
  },
  'warning.disk-iops': {
    en: '{{given}} IOPS cannot be ordered for this disk: {{accepted}}.',
    zh: '该云硬盘无法配置 {{given}} IOPS：{{accepted}}。',
  },
  'component.instance': { en: 'instance', zh: '实例' },
  'component.disk': { en: 'disk', zh: '云硬盘' },
  'component.bandwidth': { en: 'bandwidth', zh: '带宽' },
  'component.traffic': { en: 'traffic', zh: '流量' },
  'component.snapshot': { en: 'snapshot', zh: '快照' },
  'unit.month': { en: 'month', zh: '月' },
  'unit.hour': { en: 'hour', zh: '小时' },
  'unit.day': { en: 'day', zh: '天' },
  'unit.gb': { en: 'GB', zh: 'GB' },
  'unit.gb-day': { en: 'GB and day', zh: 'GB·天' },
  'factor.months-paid': { en: 'months paid', zh: '计价月数' },
  'factor.seconds': { en: 'hours (seconds ÷ 3600)', zh: '小时数（秒 ÷ 3600）' },
  'factor.hours-a-day': { en: 'hours a day', zh: '每天小时数' },
  'factor.days': { en: 'days', zh: '天数' },
  'factor.running-hours': { en: 'running hours a day ÷ 24', zh: '每天运行小时数 ÷ 24' },
  'factor.running-days': { en: 'running days a week ÷ 7', zh: '每周运行天数 ÷ 7' },
  'factor.gb': { en: 'GB', zh: 'GB' },
  'factor.quantity': { en: 'quantity', zh: '数量' },
  'factor.discount': { en: 'contract discount', zh: '合同折扣' },
} as const satisfies Messages;
