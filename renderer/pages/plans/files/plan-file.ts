/** Names of the files that a plan is saved as. */
import { PLAN_EXTENSION } from '../../../../shared/plan/schema.ts';
import { fileStem } from '../../../ui/files/file-name.ts';

/** `生产环境 2027.costplan.json`. */
export function planFileName(name: string): string {
  return `${fileStem(name, 'plan')}${PLAN_EXTENSION}`;
}

/** `生产环境 2027.csv`. */
export function csvFileName(name: string): string {
  return `${fileStem(name, 'plan')}.csv`;
}
