import type { Messages } from '../language.ts';

/** The frame of the Plans page. */
export const plans = {
  'plans.loading': { en: 'Reading the plans …', zh: '正在读取计划……' },
  'plans.unread.title': { en: 'The plans could not be read', zh: '无法读取计划' },
  'plans.unread.text': {
    en: '{{reason}} Nothing was changed. Try again; your plans are still in the data folder.',
    zh: '{{reason}} 未做任何更改。请重试，计划仍保存在数据文件夹中。',
  },
} as const satisfies Messages;
