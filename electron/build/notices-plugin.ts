import path from 'node:path';
import type { Plugin } from 'vite';
import { collectNotices, noticesText } from './notices.ts';

/** The file of the window that a build fills; it has none itself. */
const MODULE = path.join('renderer', 'pages', 'about', 'third-party.ts');

/** Puts the third-party notices into the window's build: as the content of a module, and as a text file beside it. */
export function thirdPartyNotices(root: string): Plugin {
  let isFilled = false;
  return {
    name: 'cost-desk-third-party-notices',
    apply: 'build',
    load(id) {
      if (path.normalize(id) !== path.join(root, MODULE)) return null;
      isFilled = true;
      return `export const THIRD_PARTY = ${JSON.stringify(collectNotices(root))};`;
    },
    generateBundle() {
      if (!isFilled) this.error(`${MODULE} is not part of the window, so About would name nobody.`);
      this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source: noticesText(collectNotices(root)) });
    },
  };
}
