import type { Messages } from '../types.ts';

/** What a forecast answers: the sentence and its figures, what to do by when, the calendar file. */
export const forecastAnswer = {
  'agenda.top-up': { en: 'Recharge', zh: '充值' },
  'agenda.top-up.why': {
    en: 'Otherwise short: {{cause}}. It lasts to {{covers}}.',
    zh: '否则不足：{{cause}}。可支付至 {{covers}}。',
  },
  'agenda.renew-by-hand': { en: 'Renew {{names}} by hand', zh: '手动续费：{{names}}' },
  'agenda.renew-by-hand.why': {
    en: 'Not renewed by the end of this day, it expires and is stopped; its data is kept for 7 days.',
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
  'agenda.stopped': { en: '{{names}} stops', zh: '停服：{{names}}' },
  'agenda.stopped.why': { en: 'If nothing is done: stopped at {{at}}.', zh: '若不处理：{{at}} 停服。' },
  'agenda.stopped.kept': {
    en: 'If nothing is done: stopped at {{at}}, kept until {{until}}.',
    zh: '若不处理：{{at}} 停服，保留至 {{until}}。',
  },
  'agenda.released': { en: '{{names}} is released', zh: '释放：{{names}}' },
  'agenda.released.why': {
    en: 'If nothing is done: released at {{at}}, its data is lost for good.',
    zh: '若不处理：{{at}} 释放，数据无法找回。',
  },
  'agenda.restart-by-hand': { en: 'Restart {{names}} by hand', zh: '手动开机：{{names}}' },
  'agenda.restart-by-hand.why': {
    en: 'The money is there again, but it runs only when somebody starts it.',
    zh: '余额已补足，但须手动开机才恢复运行。',
  },
  'agenda.coupon-lost': { en: 'Coupon {{coupon}} expires', zh: '代金券 {{coupon}} 到期' },
  'agenda.coupon-lost.none': {
    en: 'What is left of it is lost after this day; no purchase that is known would use it.',
    zh: '当日之后余额作废；没有已知的购买可使用。',
  },
  'agenda.coupon-lost.renew': {
    en: 'What is left of it is lost after this day; renewing {{name}} by then would use {{uses}}.',
    zh: '当日之后余额作废；届时前续费 {{name}} 可使用 {{uses}}。',
  },
  'agenda.coupon-lost.order-earlier': {
    en: 'What is left of it is lost after this day; ordering {{name}} by then would use {{uses}}.',
    zh: '当日之后余额作废；届时前下单 {{name}} 可使用 {{uses}}。',
  },
  'agenda.with-amount': { en: '{{what}}: {{amount}}', zh: '{{what}} {{amount}}' },

  'calendar-file.name': { en: 'Cost Desk · {{account}}', zh: '云账助手 · {{account}}' },
  'calendar-file.rule': { en: 'Rule {{rule}}: {{text}}', zh: '规则 {{rule}}：{{text}}' },
  'calendar-file.source': { en: 'Source: {{source}}', zh: '来源：{{source}}' },
  'calendar-file.forecast': {
    en: 'Forecast of {{date}} by Cost Desk. Saved again, the file brings these dates up to date.',
    zh: '云账助手 {{date}} 的预测。重新保存并导入即可更新这些日期。',
  },
} as const satisfies Messages;
