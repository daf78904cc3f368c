import type { Translate } from '../../../../../shared/i18n/index.ts';
import type { GroupSeries } from '../../../../../shared/plan/chart-data.ts';
import { groupName } from '../../page-state/names.ts';

/** The name of a group in the chart and the table of the months. */
export function seriesName(t: Translate, group: GroupSeries['group']): string {
  return group === 'others' ? t('plan.months.others') : groupName(t, group);
}
