import { isDeeperThan } from '../../shared/document/json-depth.ts';

/** More than this no document of ours is nested; what writes and compares documents descends level by level. */
export const MAX_DEPTH = 100;

/** Whether the brackets of a JSON text go deeper than `MAX_DEPTH`. */
export const isTooDeep = (text: string): boolean => isDeeperThan(text, MAX_DEPTH);
