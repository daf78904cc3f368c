/** Lint rules of our own, for what no published rule knows. */

/**
 * Ways to make a float out of an amount. Amounts are `Money` (bigint fen), `UnitPrice` (string) or `Exact`; the one
 * place that may turn money into a number is the chart adapter, which says so in a disable comment.
 */
const noFloatMoney = {
  meta: { type: 'problem', docs: { description: 'no floating-point numbers near money' } },
  create(context) {
    const report = (node, what) =>
      context.report({ node, message: `${what} makes a float: amounts go through shared/money.` });
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && callee.name === 'parseFloat') report(node, 'parseFloat');
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        if (callee.property.name === 'parseFloat') report(node, 'Number.parseFloat');
        if (callee.property.name === 'toFixed') report(node, 'toFixed');
        if (callee.property.name === 'toPrecision') report(node, 'toPrecision');
      },
      Literal(node) {
        const isFraction = typeof node.value === 'number' && !Number.isInteger(node.value);
        if (isFraction && context.filename.includes('/shared/')) report(node, `The literal ${node.raw}`);
      },
    };
  },
};

/** Electron's IPC is reached through electron/ipc.ts and electron/preload.ts only: one validated door. */
const noRawIpc = {
  meta: { type: 'problem', docs: { description: 'no ipcMain, ipcRenderer or contextBridge outside the one door' } },
  create(context) {
    return {
      ImportDeclaration(node) {
        if (node.source.value !== 'electron') return;
        for (const specifier of node.specifiers) {
          const name = specifier.imported?.name;
          if (['ipcMain', 'ipcRenderer', 'contextBridge'].includes(name)) {
            context.report({ node: specifier, message: `${name} belongs to electron/ipc.ts and electron/preload.ts.` });
          }
        }
      },
    };
  },
};

export default {
  meta: { name: 'cost-desk' },
  rules: { 'no-float-money': noFloatMoney, 'no-raw-ipc': noRawIpc },
};
