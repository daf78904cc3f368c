import type { ERROR_NAMES } from './events.ts';

/** What is noted of something thrown. Its message is not: it may hold what a person entered. */
export interface ThrownFacts {
  readonly error: (typeof ERROR_NAMES)[number];
  /** The system's code, empty where there is none. */
  readonly code: string;
  /** Where in the program, innermost first; empty where that is not known. */
  readonly at: string;
}

const MOST_PLACES = 8;

export function thrownFacts(thrown: unknown): ThrownFacts {
  if (!(thrown instanceof Error)) return { error: 'other', code: '', at: '' };
  const { code } = thrown as NodeJS.ErrnoException;
  return { error: nameOf(thrown), code: typeof code === 'string' ? code : '', at: placesOf(thrown) };
}

function nameOf(error: Error): ThrownFacts['error'] {
  if (error instanceof TypeError) return 'TypeError';
  if (error instanceof RangeError) return 'RangeError';
  if (error instanceof SyntaxError) return 'SyntaxError';
  if (error instanceof ReferenceError) return 'ReferenceError';
  return error.constructor === Error ? 'Error' : 'other';
}

/**
 * `file:line:column` of each step, without folders. The stack begins with the message, which is taken off whole: a message
 * could look like a step.
 */
function placesOf({ stack, message }: Error): string {
  if (typeof stack !== 'string') return '';
  const start = message === '' ? 0 : stack.indexOf(message) + message.length;
  if (start < message.length) return '';
  const steps = stack.slice(start).matchAll(/^\s+at .*?([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)?$/gm);
  return Array.from(steps, ([, place]) => place)
    .slice(0, MOST_PLACES)
    .join(' ');
}
