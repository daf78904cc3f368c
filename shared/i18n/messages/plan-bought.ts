import type { Messages } from '../language.ts';

/** A line of a plan that was bought: the dialog that enters it in an account, and the signs of it. */
export const planBought = {
  'plan.bought.open': { en: 'Bought on…', zh: '已购买…' },
  'plan.bought.title': { en: 'Enter as bought', zh: '登记购买' },
  'plan.bought.sign': { en: 'bought {{date}}', zh: '{{date}} 已购买' },
  'plan.bought.column': { en: 'Bought on', zh: '购买日期' },
  'plan.bought.section': { en: 'Bought?', zh: '是否已购买' },
  'plan.bought.section.hint': {
    en: 'What was bought goes into the resources of the account. The forecast then counts it there, and no longer this line.',
    zh: '登记后，所购内容记入账户的资源。余额预测改为按该资源计算，不再计算此条目。',
  },
  'plan.bought.section.done': {
    en: 'Bought on {{date}}. The forecast counts it among the account’s resources, not here; the plan’s totals stay.',
    zh: '已于 {{date}} 购买。余额预测按账户中的资源计算，不再计算此条目；计划合计不变。',
  },
  'plan.bought.undo': { en: 'Not bought after all', zh: '并未购买' },
  'plan.bought.undo.hint': {
    en: 'The forecast then counts this line again. The resource stays in the account until it is removed there.',
    zh: '余额预测将重新计算此条目。账户中的资源仍保留，须在账户页删除。',
  },

  'plan.bought.why.bought': { en: 'It is marked as bought already.', zh: '已记为已购买。' },
  'plan.bought.why.own-price': {
    en: 'It has an own price: an account can only hold what the price list has.',
    zh: '使用自定价格：账户中只能录入价格表中的产品。',
  },
  'plan.bought.why.outside-plan': {
    en: 'It is not needed on any day of the plan, so nothing says how it is bought.',
    zh: '不在计划期内，无法确定购买方式。',
  },
  'plan.bought.why.problems': {
    en: 'Something is wrong with it: correct it first.',
    zh: '条目有误，请先更正。',
  },
  'plan.bought.left.bought_one': {
    en: '{{count}} line is marked as bought already.',
    zh: '{{count}} 个条目已记为已购买。',
  },
  'plan.bought.left.bought_other': {
    en: '{{count}} lines are marked as bought already.',
    zh: '{{count}} 个条目已记为已购买。',
  },
  'plan.bought.left.own-price_one': {
    en: '{{count}} line has an own price: an account can only hold what the price list has.',
    zh: '{{count}} 个条目使用自定价格：账户中只能录入价格表中的产品。',
  },
  'plan.bought.left.own-price_other': {
    en: '{{count}} lines have an own price: an account can only hold what the price list has.',
    zh: '{{count}} 个条目使用自定价格：账户中只能录入价格表中的产品。',
  },
  'plan.bought.left.outside-plan_one': {
    en: '{{count}} line is not needed on any day of the plan.',
    zh: '{{count}} 个条目不在计划期内。',
  },
  'plan.bought.left.outside-plan_other': {
    en: '{{count}} lines are not needed on any day of the plan.',
    zh: '{{count}} 个条目不在计划期内。',
  },
  'plan.bought.left.problems_one': {
    en: '{{count}} line has to be corrected first.',
    zh: '{{count}} 个条目须先更正。',
  },
  'plan.bought.left.problems_other': {
    en: '{{count}} lines have to be corrected first.',
    zh: '{{count}} 个条目须先更正。',
  },
  'plan.bought.left': { en: 'Left out:', zh: '未包括：' },

  'plan.bought.day': { en: 'Bought on', zh: '购买日期' },
  'plan.bought.lines': { en: 'What was bought', zh: '所购内容' },
  'plan.bought.line': { en: 'Line', zh: '条目' },
  'plan.bought.times': { en: '× {{quantity}}', zh: '× {{quantity}}' },
  'plan.bought.how': { en: 'How', zh: '购买方式' },
  'plan.bought.how.of': { en: 'How {{name}} was bought', zh: '{{name}} 的购买方式' },
  'plan.bought.how.monthly': { en: 'Monthly package, {{term}}', zh: '包年包月，{{term}}' },
  'plan.bought.how.consumption': { en: 'Pay by consumption', zh: '按用量计费' },
  'plan.bought.expires': { en: 'Expires', zh: '到期日' },
  'plan.bought.expired': { en: '{{date}}, already over', zh: '{{date}}，已过期' },
  'plan.bought.auto-renew': { en: 'Auto-renew is on, for the same term', zh: '已开启自动续费，时长相同' },
  'plan.bought.account.none': {
    en: 'What was bought is entered among the resources of an account, so it needs one. A name is enough.',
    zh: '所购内容须记入账户的资源，请先新建账户，只需录入名称。',
  },
  'plan.bought.what_one': {
    en: 'Adds {{count}} entry to the resources of “{{account}}” and marks the line as bought: the forecast counts the entry instead. The balance stays as it is: enter the payment there, or read the balance again.',
    zh: '将在“{{account}}”的资源中录入 {{count}} 项，并将条目记为已购买：余额预测改为计算该资源。余额不变，请在账户页录入付款或重新核对余额。',
  },
  'plan.bought.what_other': {
    en: 'Adds {{count}} entries to the resources of “{{account}}” and marks the lines as bought: the forecast counts the entries instead. The balance stays as it is: enter the payment there, or read the balance again.',
    zh: '将在“{{account}}”的资源中录入 {{count}} 项，并将各条目记为已购买：余额预测改为计算这些资源。余额不变，请在账户页录入付款或重新核对余额。',
  },
  'plan.bought.action_one': { en: 'Enter {{count}} line as bought', zh: '登记 {{count}} 个条目' },
  'plan.bought.action_other': { en: 'Enter {{count}} lines as bought', zh: '登记 {{count}} 个条目' },

  'plan.bought.notice.mark-bought_one': {
    en: 'mark {{count}} line as bought, in the plan and in the account',
    zh: '将 {{count}} 个条目记为已购买，并录入账户',
  },
  'plan.bought.notice.mark-bought_other': {
    en: 'mark {{count}} lines as bought, in the plan and in the account',
    zh: '将 {{count}} 个条目记为已购买，并录入账户',
  },
  'plan.bought.notice.unmark-bought_one': {
    en: 'mark {{count}} line as not bought. The resource stays in the account.',
    zh: '将 {{count}} 个条目记为未购买。账户中的资源仍保留。',
  },
  'plan.bought.notice.unmark-bought_other': {
    en: 'mark {{count}} lines as not bought. The resources stay in the account.',
    zh: '将 {{count}} 个条目记为未购买。账户中的资源仍保留。',
  },
} as const satisfies Messages;
