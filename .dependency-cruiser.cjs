/** The direction of the folders, said in words; the tsconfigs say that of the four top folders in types. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Each line imports only what stands above it. */
const SHARED = [
  ['result.ts', 'schema.ts', 'text'],
  ['money', 'i18n'],
  ['rules', 'document'],
  ['catalog'],
  ['billing'],
  ['account'],
  ['readiness', 'plan'],
  ['table'],
  ['forecast'],
  ['workspace'],
  ['bridge.ts', 'host-signals.ts'],
  ['services'],
];

/** The floors of the window, from the ground up; `main.tsx` stands on the roof. */
const RENDERER = [['state'], ['ui'], ['pages'], ['app'], ['main.tsx']];

/** The hosts; files beside the folders are what several of them use. */
const ELECTRON = [
  ['build-info.ts', 'clock.ts', 'content-security-policy.ts', 'language.ts', 'permissions-policy.ts'],
  ['window-files.ts'],
  ['storage'],
  ['already-open.ts', 'diagnostics'],
  ['host', 'local-web', 'cli', 'build'],
  ['start'],
  ['start.ts'],
];

/** One rule for each line of an order, and one for what stands in no line. */
function inOrder(folder, lines) {
  const path = (entries) => `^${folder}/(${entries.map((entry) => entry.replace('.', '\\.')).join('|')})(/|$)`;
  const name = `${folder}-in-order`;
  const comment = `${folder}/ has one order, in .dependency-cruiser.cjs: each line imports only what stands above it.`;
  const upward = lines.slice(0, -1).map((line, index) => {
    return rule(name, comment, { path: path(line) }, { path: path(lines.slice(index + 1).flat()) });
  });
  // What stands in one line does not import each other.
  const sideways = lines.flatMap((line) =>
    line.flatMap((entry) => {
      const others = line.filter((other) => other !== entry);
      return others.length === 0 ? [] : [rule(name, comment, { path: path([entry]) }, { path: path(others) })];
    }),
  );
  const unknown = rule(
    `${folder}-has-these-folders`,
    `Whatever lies in ${folder}/ has its place in the order of .dependency-cruiser.cjs.`,
    {},
    { path: `^${folder}/`, pathNot: [path(lines.flat()), '\\.d\\.ts$'] },
  );
  return [...upward, ...sideways, unknown];
}

module.exports = {
  forbidden: [
    rule(
      'shared-imports-no-other-folder',
      'shared/ is the domain: it knows nothing of the window, the hosts or the tests.',
      { path: '^shared/' },
      { path: '^(renderer|electron|test)/' },
    ),
    rule(
      'shared-is-pure',
      'shared/ runs in any JavaScript engine: no Node, no DOM library, no React, no Electron.',
      { path: '^shared/' },
      { path: 'node_modules/(react|react-dom|@mantine|recharts|electron|electron-store|conf|hono|@hono)/' },
    ),
    rule('shared-has-no-node', 'shared/ does no input or output.', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    rule(
      'renderer-knows-shared-only',
      'renderer/ reaches the host through shared/bridge.ts.',
      { path: '^renderer/' },
      { path: '^(electron|test)/' },
    ),
    rule('renderer-has-no-node', 'The window is sandboxed.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule(
      'electron-knows-shared-only',
      'electron/ never imports the window.',
      { path: '^electron/' },
      { path: '^(renderer|test)/' },
    ),
    rule(
      'decimal-only-in-money',
      'decimal.js misleads outside shared/money; one file of the benchmark measures against it.',
      { pathNot: '^(shared/money/|test/bench/plain-decimal\\.ts$)' },
      { path: 'node_modules/decimal\\.js' },
    ),
    rule(
      'money-through-its-door',
      'shared/money is used through its index.',
      { pathNot: '^(shared/money/|test/shared/money/)' },
      { path: '^shared/money/', pathNot: '^shared/money/index\\.ts$' },
    ),
    ...inOrder('shared', SHARED),
    ...inOrder('renderer', RENDERER),
    ...inOrder('electron', ELECTRON),
    rule(
      'no-page-imports-another',
      'What two pages show lies in renderer/ui, what they know in renderer/state.',
      { path: '^renderer/pages/([^/]+)/' },
      { path: '^renderer/pages/', pathNot: '^renderer/pages/$1/' },
    ),
    rule('no-circles', 'Files that need each other are one file or need a third.', {}, { circular: true }),
    {
      ...rule(
        'no-circles-of-folders',
        'Folders that need each other are one, or need a third.',
        {},
        { circular: true },
      ),
      scope: 'folder',
    },
    rule(
      'no-orphans',
      'A file nobody imports is dead.',
      {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '(^|/)(main|start|preload)\\.tsx?$', '-worker\\.ts$', '^test/', '^electron/build/'],
      },
      {},
    ),
    rule('resolvable', 'Every import can be found.', {}, { couldNotResolve: true }),
  ],
  options: {
    // TypeScript 7 has no JavaScript API yet, so swc does the reading.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    exclude: { path: '^(dist|release)/' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'node', 'default'], exportsFields: ['exports'] },
  },
};
