/** What a package may hold, file by file: whatever is not expected stops the build. */
import type { PackedFile } from './asar-list.ts';

/** The window, the host, and what their licences ask for. No sources, no maps, no tests, no settings. */
const EXPECTED: readonly RegExp[] = [
  /^package\.json$/,
  /^LICENSE$/,
  /^dist\/electron\/(main\.js|preload\.cjs)$/,
  /^dist\/electron\/chunks\/[\w.-]+-[\w-]{8}\.js$/,
  /^dist\/renderer\/(index\.html|third-party-notices\.txt)$/,
  /^dist\/renderer\/assets\/[\w.-]+-[\w-]{8}\.(js|css|svg|png|woff2)$/,
];
const REQUIRED = ['package.json', 'LICENSE', 'dist/electron/main.js', 'dist/electron/preload.cjs'];
const REQUIRED_WINDOW = ['dist/renderer/index.html', 'dist/renderer/third-party-notices.txt'];

/** All files together; Electron itself comes on top. */
export const MOST_PACKED_BYTES = 24 * 1024 * 1024;

/** What is wrong with a set of files, in words; nothing when it may be shipped. */
export function packingProblems(files: readonly PackedFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return [
    ...files
      .filter(({ path }) => !EXPECTED.some((pattern) => pattern.test(path)))
      .map(({ path }) => `not expected in a package: ${path}`),
    ...[...REQUIRED, ...REQUIRED_WINDOW].filter((path) => !paths.has(path)).map((path) => `missing: ${path}`),
    ...(bytes > MOST_PACKED_BYTES ? [`${bytes} bytes; a package has at most ${MOST_PACKED_BYTES}`] : []),
  ];
}
