export interface ThirdPartyPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  readonly text: string;
}

/** What Cost Desk is built with. A build fills it (electron/build/notices-plugin.ts); from the sources it is empty. */
export const THIRD_PARTY: readonly ThirdPartyPackage[] = [];
