import type { BuildInfo } from '../shared/bridge.ts';

/** The bundler writes it in. */
declare const COST_DESK_BUILD: BuildInfo | undefined;

/** What this build was made from. From the sources nothing is known. */
export const BUILD_INFO: BuildInfo =
  typeof COST_DESK_BUILD === 'undefined' ? { commit: 'unknown', date: '' } : COST_DESK_BUILD;
