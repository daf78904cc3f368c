/** Finds where a text stops being JSON. JavaScript engines tell it in words of their own, or not at all. */

/** What may come next; `open` tells which brackets are not closed yet. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';
type TokenKind = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'scalar' | 'broken-string' | 'wrong' | 'end';

interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly next: number;
}

export interface JsonError {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** Undefined at the end of the text. */
  readonly found: string | undefined;
  /** Empty: nothing more may come. */
  readonly accepted: readonly string[];
}

const VALUE = ['{', '[', '"', '0-9', 'true', 'false', 'null'];
const ACCEPTED: Readonly<Record<Exclude<Expected, 'comma-or-end'>, readonly string[]>> = {
  value: VALUE,
  'value-or-end': [...VALUE, ']'],
  key: ['"'],
  'key-or-end': ['"', '}'],
  colon: [':'],
};

/** The first place where `text` is not JSON; call it for a text that `JSON.parse` refused. */
export function findJsonError(text: string): JsonError {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let token = readToken(text, 0);
  for (;;) {
    if (token.kind === 'broken-string') return errorAt(text, token.next, text[token.next] === '\\' ? ESCAPES : ['"']);
    const then = step(expected, token.kind, open);
    if (then === undefined) return errorAt(text, token.start, acceptedAt(expected, open));
    expected = then;
    token = readToken(text, token.next);
  }
}

/** What may follow the token; undefined when the token may not stand here. Keeps `open` up to date. */
function step(expected: Expected, kind: TokenKind, open: ('{' | '[')[]): Expected | undefined {
  switch (expected) {
    case 'colon':
      return kind === ':' ? 'value' : undefined;
    case 'key':
    case 'key-or-end':
      if (kind === '}' && expected === 'key-or-end') return close(open);
      return kind === 'string' ? 'colon' : undefined;
    case 'comma-or-end':
      return afterValue(kind, open);
    default:
      if (kind === ']' && expected === 'value-or-end') return close(open);
      return startOfValue(kind, open);
  }
}

function startOfValue(kind: TokenKind, open: ('{' | '[')[]): Expected | undefined {
  if (kind !== '{' && kind !== '[') return kind === 'string' || kind === 'scalar' ? 'comma-or-end' : undefined;
  open.push(kind);
  return kind === '{' ? 'key-or-end' : 'value-or-end';
}

function afterValue(kind: TokenKind, open: ('{' | '[')[]): Expected | undefined {
  const inside = open.at(-1);
  if (kind === ',' && inside !== undefined) return inside === '{' ? 'key' : 'value';
  const closes = (kind === '}' && inside === '{') || (kind === ']' && inside === '[');
  return closes ? close(open) : undefined;
}

function close(open: ('{' | '[')[]): Expected {
  open.pop();
  return 'comma-or-end';
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const PUNCTUATION: ReadonlySet<string> = new Set(['{', '}', '[', ']', ':', ',']);

function readToken(text: string, at: number): Token {
  SPACE.lastIndex = at;
  SPACE.test(text);
  const start = SPACE.lastIndex;
  const first = text[start];
  if (first === undefined) return { kind: 'end', start, next: start };
  if (PUNCTUATION.has(first)) return { kind: first as TokenKind, start, next: start + 1 };
  if (first === '"') return readString(text, start);
  SCALAR.lastIndex = start;
  return SCALAR.test(text) ? { kind: 'scalar', start, next: SCALAR.lastIndex } : { kind: 'wrong', start, next: start };
}

const ESCAPES = [String.raw`\"`, String.raw`\\`, String.raw`\/`, String.raw`\n`, String.raw`\t`, String.raw`\u0000`];
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** By hand, not by one pattern: a text of many megabytes would exhaust the pattern's stack. */
function readString(text: string, start: number): Token {
  let at = start + 1;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"') return { kind: 'string', start, next: at + 1 };
    if (character < ' ') break;
    ESCAPE.lastIndex = at;
    if (character === '\\' && !ESCAPE.test(text)) break;
    at = character === '\\' ? ESCAPE.lastIndex : at + 1;
  }
  return { kind: 'broken-string', start, next: at };
}

const FOUND_LENGTH = 12;

function errorAt(text: string, offset: number, accepted: readonly string[]): JsonError {
  const before = text.slice(0, offset).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    found: offset < text.length ? text.slice(offset, offset + FOUND_LENGTH) : undefined,
    accepted,
  };
}

function acceptedAt(expected: Expected, open: readonly ('{' | '[')[]): readonly string[] {
  if (expected !== 'comma-or-end') return ACCEPTED[expected];
  const inside = open.at(-1);
  // Outside every bracket the text should have ended.
  return inside === undefined ? [] : [',', inside === '{' ? '}' : ']'];
}
