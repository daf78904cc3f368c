/** Everything that can be in the log: its events, and of each the facts that are noted. */
import { BRIDGE_OPERATIONS, type BridgeOperation } from '../../shared/bridge.ts';
import { commit, count, type DiagnosticFact, places, systemCode, version, word } from './facts.ts';

export type LogLevel = 'info' | 'warn' | 'error';

interface LogEventDefinition {
  readonly level: LogLevel;
  readonly facts: Readonly<Record<string, DiagnosticFact<never>>>;
}

/** The names of the errors that JavaScript and Node throw. */
export const ERROR_NAMES = ['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'other'] as const;

const operation = word<BridgeOperation>(...BRIDGE_OPERATIONS);
const thrown = { error: word(...ERROR_NAMES), code: systemCode, at: places };

export const LOG_EVENTS = {
  started: {
    level: 'info',
    facts: {
      host: word('electron', 'local-web'),
      version,
      commit,
      platform: word('linux', 'darwin', 'win32', 'other'),
    },
  },
  /** The window is on screen, so long after the process began. */
  shown: { level: 'info', facts: { ms: count } },
  stopped: { level: 'info', facts: { why: word('asked', 'idle') } },
  /** An operation answered that it could not do what was asked. */
  'answer-failed': {
    level: 'warn',
    facts: {
      operation,
      code: word(
        'storage-unreadable',
        'storage-unwritable',
        'storage-changed',
        'storage-missing',
        'storage-too-large',
        'unreadable-file',
        'file-newer',
        'file-incomplete',
        'file-foreign',
        'file-damaged',
        'file-not-opened',
        'file-too-large',
        'not-utf8',
        'passphrase-needed',
        'passphrase-wrong',
        'passphrase-weak',
        'invalid-payload',
        'not-found',
        'refused',
        'unreachable',
        'internal',
      ),
      ms: count,
    },
  },
  /** A service threw what nobody foresaw. */
  'unexpected-error': { level: 'error', facts: { operation, ...thrown } },
  'uncaught-error': { level: 'error', facts: thrown },
  'page-gone': {
    level: 'error',
    facts: {
      reason: word(
        'abnormal-exit',
        'killed',
        'crashed',
        'oom',
        'launch-failed',
        'integrity-failure',
        'memory-eviction',
        'other',
      ),
      exit: count,
    },
  },
  'page-reloaded': { level: 'warn', facts: { times: count } },
  'page-given-up': { level: 'error', facts: {} },
  'page-silent': { level: 'warn', facts: {} },
  'page-answers': { level: 'info', facts: { ms: count } },
  'file-handed-over': { level: 'info', facts: { bytes: count } },
  'file-refused': { level: 'warn', facts: { why: word('unreadable', 'too-large', 'too-many') } },
} as const satisfies Readonly<Record<string, LogEventDefinition>>;

export type LogEvent = keyof typeof LOG_EVENTS;
type ValueOf<F> = F extends DiagnosticFact<infer T> ? T : never;
export type LogFacts<E extends LogEvent> = {
  readonly [K in keyof (typeof LOG_EVENTS)[E]['facts']]: ValueOf<(typeof LOG_EVENTS)[E]['facts'][K]>;
};
