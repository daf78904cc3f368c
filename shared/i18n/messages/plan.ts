import type { Messages } from '../types.ts';

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
} as const satisfies Messages;
