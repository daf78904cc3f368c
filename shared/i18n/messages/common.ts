import type { Messages } from '../language.ts';

/** Words of the whole product: its name, products, billing modes, terms. Official JD Cloud words in both languages. */
export const common = {
  'app.name': { en: 'Cost Desk', zh: '云账助手' },
  'mode.monthly': { en: 'monthly package', zh: '包年包月' },
  'mode.configuration': { en: 'pay by configuration', zh: '按配置计费' },
  'mode.consumption': { en: 'pay by consumption', zh: '按用量计费' },
  'strategy.monthly': { en: 'Monthly package', zh: '包年包月' },
  'strategy.configuration': { en: 'Pay by configuration', zh: '按配置计费' },
  'strategy.configuration-then-monthly': {
    en: 'Pay by configuration, then monthly',
    zh: '先按配置计费，后转包年包月',
  },
  'term.months_one': { en: '{{count}} month', zh: '{{count}} 个月' },
  'term.months_other': { en: '{{count}} months', zh: '{{count}} 个月' },
  'term.years_one': { en: '{{count}} year', zh: '{{count}} 年' },
  'term.years_other': { en: '{{count}} years', zh: '{{count}} 年' },
  days_one: { en: '{{count}} day', zh: '{{count}} 天' },
  days_other: { en: '{{count}} days', zh: '{{count}} 天' },
  'field.calendar': { en: 'Choose from a calendar: {{field}}', zh: '从日历中选择{{field}}' },
} as const satisfies Messages;
