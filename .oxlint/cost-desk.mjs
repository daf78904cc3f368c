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

/**
 * Amounts can be hidden on every page, so what writes one for the eye goes through renderer/ui/amounts. List prices are
 * public, what is for paper or for a file keeps its amounts, and covered texts are made of whole ones: those places may
 * write them as they are.
 */
const WRITERS = new Set(['displayMoney', 'displayPrice', 'displayDecimal']);
const OPEN_PLACES =
  /\/renderer\/(ui\/amounts|pages\/(prices|calculator\/question|plans\/print))\/|\/(WhyPart|ConsumptionCard|WhatSection)\.tsx$|\/ui\/names\/(format|type-options|decimal-text)\.ts$|\/(used-formula|use-event-words|conflict-words)\.ts$/;

const noOpenAmount = {
  meta: { type: 'problem', docs: { description: 'no amount on screen that “hide amounts” does not cover' } },
  create(context) {
    if (OPEN_PLACES.test(context.filename.replaceAll('\\', '/'))) return {};
    return {
      ImportSpecifier(node) {
        const { name } = node.imported;
        if (WRITERS.has(name)) {
          context.report({
            node,
            message: `${name} cannot be hidden: use <Amount> or useAmountText of renderer/ui/amounts.`,
          });
        }
      },
    };
  },
};

/** Electron's IPC is reached through electron/host/ipc.ts and electron/host/preload.ts only: one validated door. */
const noRawIpc = {
  meta: { type: 'problem', docs: { description: 'no ipcMain, ipcRenderer or contextBridge outside the one door' } },
  create(context) {
    return {
      ImportDeclaration(node) {
        if (node.source.value !== 'electron') return;
        for (const specifier of node.specifiers) {
          const name = specifier.imported?.name;
          if (['ipcMain', 'ipcRenderer', 'contextBridge'].includes(name)) {
            context.report({
              node: specifier,
              message: `${name} belongs to electron/host/ipc.ts and electron/host/preload.ts.`,
            });
          }
        }
      },
    };
  },
};

/**
 * Ways to run text as a script, to put text into the page as markup, and to open a page that keeps a hold of ours. The
 * Content-Security-Policy refuses the first; none of them is needed.
 */
const MARKUP_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML']);
const MARKUP_CALLS = new Set(['insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseFromString']);
const TEXT_RUNNERS = new Set(['eval', 'Function', 'importScripts']);
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate']);

const nameOf = (property) => property?.name ?? property?.value;
const isText = (node) => node?.type === 'TemplateLiteral' || typeof node?.value === 'string';
const textOf = (node) => (node?.type === 'JSXExpressionContainer' ? node.expression?.value : node?.value) ?? '';

const noOpenSinks = {
  meta: { type: 'problem', docs: { description: 'no text as script or markup, no page that holds ours' } },
  create(context) {
    const report = (node, message) => context.report({ node, message });
    const isWindow = context.filename.replaceAll('\\', '/').includes('/renderer/');
    const calls = (node) => {
      const { callee, arguments: given } = node;
      const name = callee.type === 'MemberExpression' ? nameOf(callee.property) : callee.name;
      const owner = callee.type === 'MemberExpression' ? nameOf(callee.object) : undefined;
      if (TEXT_RUNNERS.has(name)) report(node, `${name} runs text as a script.`);
      if (TIMERS.has(name) && isText(given[0])) report(node, `${name} runs text as a script.`);
      if (MARKUP_CALLS.has(name)) report(node, `${name} makes markup of text.`);
      // Elsewhere a document is a stored one.
      if (isWindow && owner === 'document' && /^write(ln)?$/.test(name))
        report(node, `document.${name} makes markup of text.`);
      if (name === 'setAttribute' && /^(on|srcdoc$|style$)/i.test(given[0]?.value ?? '')) {
        report(node, `setAttribute makes a script, markup or styles of text.`);
      }
      if (name === 'open' && owner === 'window' && !/noopener/.test(given[2]?.value ?? '')) {
        report(node, 'window.open without noopener gives the page that opens a hold of ours.');
      }
    };
    return {
      CallExpression: calls,
      NewExpression: calls,
      MemberExpression(node) {
        const name = nameOf(node.property);
        if (MARKUP_PROPERTIES.has(name)) report(node, `${name} makes markup of text.`);
      },
      Property(node) {
        const name = nameOf(node.key);
        if (MARKUP_PROPERTIES.has(name)) report(node, `${name} makes markup of text.`);
      },
      JSXAttribute(node) {
        const name = node.name.name;
        if (MARKUP_PROPERTIES.has(name) || name === 'srcDoc') report(node, `${name} makes markup of text.`);
        if (/^(href|src|action|formAction|xlinkHref)$/.test(name) && /^\s*javascript:/i.test(textOf(node.value))) {
          report(node, `${name} with javascript: runs text as a script.`);
        }
        if (name !== 'target' || textOf(node.value) !== '_blank') return;
        const rel = node.parent.attributes.find((attribute) => attribute.name?.name === 'rel');
        if (!/noopener|noreferrer/.test(textOf(rel?.value))) {
          report(node, 'target="_blank" needs rel="noopener noreferrer".');
        }
      },
    };
  },
};

const isDate = (node) => nameOf(node) === 'Date' || nameOf(node?.property) === 'Date';

/** Ways to read the computer's time. Each program has one clock, which a test or a journey sets. */
const oneClock = {
  meta: { type: 'problem', docs: { description: 'the time comes from the one clock' } },
  create(context) {
    const report = (node, what) =>
      context.report({
        node,
        message: `${what} reads the time: take it from renderer/state/clock or electron/clock.ts.`,
      });
    return {
      MemberExpression(node) {
        const name = nameOf(node.property);
        if (name === 'now' && isDate(node.object)) report(node, 'Date.now');
        if (name === 'Now' && (nameOf(node.object) === 'Temporal' || nameOf(node.object?.property) === 'Temporal')) {
          report(node, 'Temporal.Now');
        }
      },
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) report(node, 'new Date()');
      },
      CallExpression(node) {
        if (isDate(node.callee)) report(node, 'Date()');
      },
    };
  },
};

export default {
  meta: { name: 'cost-desk' },
  rules: {
    'no-float-money': noFloatMoney,
    'one-clock': oneClock,
    'no-open-amount': noOpenAmount,
    'no-open-sinks': noOpenSinks,
    'no-raw-ipc': noRawIpc,
  },
};
