/** The direction of the four folders, said in words; the tsconfigs say it in types. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

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
    rule('no-circles', 'Files that need each other are one file or need a third.', {}, { circular: true }),
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
