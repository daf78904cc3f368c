import type { BuildInfo } from '../shared/bridge.ts';

/** What this build was made from; the bundler writes it in. From the sources nothing is known. */
export const BUILD_INFO: BuildInfo = { commit: 'unknown', date: '' };
