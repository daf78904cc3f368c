import type { Messages } from '../types.ts';

/** What local web says to a browser that it does not let in. */
export const localWeb = {
  'localWeb.tooManyTitle': { en: 'Too many wrong addresses', zh: '错误地址尝试次数过多' },
  'localWeb.tooManyBody': {
    en: 'Nothing is looked at for one minute. Wait, then open the address that Cost Desk printed in the terminal.',
    zh: '一分钟内不再受理。请稍候，再打开云账助手在终端中给出的地址。',
  },
} as const satisfies Messages;
