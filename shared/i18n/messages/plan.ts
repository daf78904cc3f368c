import type { Messages } from '../language.ts';

/** The plan: its file, its fields, its totals, what differs between two plans, its payments against an account. */
export const plan = {
  'document.problem.expected-shorter-text': {
    en: '{{place}}: given {{given}}; accepted: at most 2,000 characters.',
    zh: '{{place}}：实际为 {{given}}；可接受：最多 2,000 个字符。',
  },
  'document.problem.unknown-id': {
    en: '{{place}}: given {{given}}, which the plan does not have; accepted are its own ids, such as: {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}，计划中没有；可接受计划中已有的标识，例如：{{accepted}}。',
  },
  'verdict.recharge': { en: 'Short of balance: recharge by this day', zh: '余额不足：须在该日前充值' },
  'usage.not-an-amount': {
    en: '{{option}} “{{given}}” is not an amount: RMB with at most two decimals, such as 120.00.',
    zh: '{{option}}“{{given}}”不是金额：人民币，最多两位小数，例如 120.00。',
  },
  'plan.place': { en: '{{file}}, line “{{id}}”, {{field}}', zh: '{{file}}，条目“{{id}}”，{{field}}' },
  'plan.no-price_one': {
    en: '{{why}} {{count}} line has no price: {{lines}}; exit code 3. --allow-incomplete gives the answer without it.',
    zh: '{{why}} {{count}} 个条目无价格：{{lines}}；退出码 3。使用 --allow-incomplete 可得到不含该条目的结果。',
  },
  'plan.no-price_other': {
    en: '{{why}} {{count}} lines have no price: {{lines}}; exit code 3. --allow-incomplete gives the answer without them.',
    zh: '{{why}} {{count}} 个条目无价格：{{lines}}；退出码 3。使用 --allow-incomplete 可得到不含这些条目的结果。',
  },
  'plan.horizon_one': {
    en: '{{from}} to {{last}}, {{count}} line',
    zh: '{{from}} 至 {{last}}，{{count}} 个条目',
  },
  'plan.horizon_other': {
    en: '{{from}} to {{last}}, {{count}} lines',
    zh: '{{from}} 至 {{last}}，{{count}} 个条目',
  },
  'plan.incomplete_one': { en: 'incomplete: {{count}} line has no price', zh: '不完整：{{count}} 个条目无价格' },
  'plan.incomplete_other': { en: 'incomplete: {{count}} lines have no price', zh: '不完整：{{count}} 个条目无价格' },
  'plan.total.chosen': { en: 'Total as planned', zh: '按计划合计' },
  'plan.total.now': { en: 'Due on the first day ({{date}})', zh: '首日应付（{{date}}）' },
  'plan.total.first': { en: 'First payment ({{date}})', zh: '首次付款（{{date}}）' },
  'plan.total.later': { en: 'Due later in the plan’s period', zh: '期内后续应付' },
  'plan.first': { en: '{{amount}} on {{date}}', zh: '{{date}} 付 {{amount}}' },
  'plan.first.none': { en: 'nothing is due', zh: '无应付款项' },
  'plan.first.title': { en: 'First payment', zh: '首次付款' },
  'plan.diff.first': { en: 'First payment: {{before}} → {{after}}', zh: '首次付款：{{before}} → {{after}}' },
  'plan.diff.first.same': { en: 'First payment: {{after}}', zh: '首次付款：{{after}}' },
  'plan.total.cheapest': { en: 'Cheapest', zh: '最低费用' },
  'plan.total.saving': { en: 'Saving', zh: '可节省' },
  'plan.month': { en: 'Month', zh: '月份' },
  'plan.group': { en: 'Group', zh: '分组' },
  'plan.no-group': { en: 'Without a group', zh: '未分组' },
  'plan.line': { en: 'Line', zh: '条目' },
  'plan.lines': { en: 'Lines', zh: '条目数' },
  'plan.own': { en: 'Own price', zh: '自定价格' },
  'plan.note.starts-before-plan': {
    en: 'It starts before the plan: only what falls into the plan is counted, as if it began on the plan’s first day.',
    zh: '开始日期早于计划：仅计入计划期内的部分，按计划首日开始计算。',
  },
  'plan.note.ends-after-plan': {
    en: 'It goes on after the plan: only what falls into the plan is counted.',
    zh: '结束日期晚于计划：仅计入计划期内的部分。',
  },
  'plan.note.outside-plan': {
    en: 'It is not needed while the plan lasts: nothing is counted.',
    zh: '计划期内不需要：不计入。',
  },
  'plan.diff.total': {
    en: 'Total {{before}} → {{after}} ({{difference}})',
    zh: '合计 {{before}} → {{after}}（{{difference}}）',
  },
  'plan.diff.none': { en: 'Nothing is different.', zh: '没有差异。' },
  'plan.diff.changed': { en: 'Changed', zh: '变更' },
  'plan.diff.before': { en: 'Before', zh: '变更前' },
  'plan.diff.after': { en: 'After', zh: '变更后' },
  'plan.diff.difference': { en: 'Difference', zh: '差额' },
  'plan.check.date': { en: 'Date', zh: '日期' },
  'plan.check.nothing': { en: 'Nothing is due from this day on.', zh: '自该日起无应付款项。' },
  'plan.check.earlier': {
    en: '{{amount}} was due before this day and is taken as paid.',
    zh: '{{amount}} 应于该日之前支付，视为已付。',
  },
} as const satisfies Messages;
