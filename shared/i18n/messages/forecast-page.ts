import type { Messages } from '../language.ts';

/** The Forecast page: its frame. */
export const forecastPage = {
  'page.forecast': { en: 'Forecast', zh: '预测' },
  'forecast.parts': { en: 'Parts of the forecast', zh: '预测的各部分' },
  'forecast.tab.agenda': { en: 'To do', zh: '待办' },
  'forecast.tab.events': { en: 'Events', zh: '事件' },
  'forecast.tab.days': { en: 'Day by day', zh: '逐日余额' },
  'forecast.tab.movements': { en: 'Known movements', zh: '已知收支' },
  'forecast.tab.scenarios': { en: 'Scenarios', zh: '方案对比' },
  'change.change-forecast': { en: 'change of the forecast', zh: '修改预测' },
  'change.keep-scenario': { en: 'keep scenario', zh: '保存预测方案' },
  'change.rename-scenario': { en: 'rename scenario', zh: '重命名方案' },
  'change.remove-scenario': { en: 'remove scenario', zh: '删除方案' },
  'change.use-scenario': { en: 'use scenario', zh: '采用方案' },
  'change.add-movement': { en: 'add movement', zh: '录入收支' },
  'change.edit-movement': { en: 'edit movement', zh: '修改收支' },
  'change.remove-movement': { en: 'remove movement', zh: '删除收支' },
} as const satisfies Messages;
