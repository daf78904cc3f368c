/** JSON text of any origin: parsed by the engine, and where it is broken located by line and column. */
import { visit } from 'jsonc-parser';
import { type Result, fail, ok } from '../result.ts';
import { isDeeperThan } from './json-depth.ts';
import { type DocumentProblem, shown } from './problem.ts';

const FOUND_LENGTH = 12;
/** Less than what the stored document may have, in which a file is a part: what is taken in can be kept. */
const MAX_DEPTH = 50;
const TOO_DEEP: DocumentProblem = { path: '', code: 'too-deep', given: null, accepted: [] };

/** What would be accepted where the error is, by jsonc-parser's name for it. */
const VALUE = ['{', '[', '"', '0-9', 'true', 'false', 'null'];
const ACCEPTED: Readonly<Partial<Record<keyof typeof ERROR, readonly string[]>>> = {
  InvalidSymbol: VALUE,
  PropertyNameExpected: ['"'],
  ValueExpected: VALUE,
  ColonExpected: [':'],
  CommaExpected: [','],
  CloseBraceExpected: ['}'],
  CloseBracketExpected: [']'],
  UnexpectedEndOfString: ['"'],
};

/** The names behind jsonc-parser's numbers, which it exports as a `const enum` only. */
const ERROR = {
  InvalidSymbol: 1,
  PropertyNameExpected: 3,
  ValueExpected: 4,
  ColonExpected: 5,
  CommaExpected: 6,
  CloseBraceExpected: 7,
  CloseBracketExpected: 8,
  EndOfFileExpected: 9,
  UnexpectedEndOfString: 12,
} as const;

/**
 * Parses a text; a byte-order mark is skipped. Fails with one problem, which names line and column where there is one
 * place. Never throws.
 */
export function parseJsonText(text: string): Result<unknown, DocumentProblem[]> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (isDeeperThan(json, MAX_DEPTH)) return fail([TOO_DEEP]);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail([locate(json)]);
  }
  // Of a key that is written twice the engine keeps the last one without a word.
  if (colonsIn(json) === keysIn(value)) return ok(value);
  const twice = firstRepeated(json);
  return twice === undefined ? ok(value) : fail([twice]);
}

/** Every key of valid JSON has one colon outside of strings. */
function colonsIn(json: string): number {
  let colons = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at];
    if (char === '"') isInString = !isInString;
    else if (isInString && char === '\\') at += 1;
    else if (!isInString && char === ':') colons += 1;
  }
  return colons;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, part) => sum + keysIn(part), own);
}

/** The first key that its object has already, with the place of the first one. */
function firstRepeated(json: string): DocumentProblem | undefined {
  const open: Map<string, string>[] = [];
  let found: DocumentProblem | undefined;
  visit(json, {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, line, column) => {
      const path = `line ${line + 1}, column ${column + 1}`;
      const first = open.at(-1)?.get(key);
      if (first === undefined) open.at(-1)?.set(key, path);
      else found ??= { path, code: 'given-twice', given: shown(key), accepted: [first] };
    },
  });
  return found;
}

function locate(text: string): DocumentProblem {
  const errors: { code: number; offset: number; line: number; column: number }[] = [];
  try {
    visit(
      text,
      { onError: (code, offset, _length, line, column) => errors.push({ code, offset, line, column }) },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch {
    // The parser descends into every bracket, and a broken text may hide how deep they go.
    return TOO_DEEP;
  }
  const [first] = errors;
  if (first === undefined) return { path: '', code: 'not-json', given: null, accepted: [] };
  const { code, offset, line, column } = first;
  const name = Object.entries(ERROR).find(([, number]) => number === code)?.[0];
  return {
    path: `line ${line + 1}, column ${column + 1}`,
    code: 'not-json',
    given: shown(offset < text.length ? text.slice(offset, offset + FOUND_LENGTH) : undefined),
    accepted: ACCEPTED[name as keyof typeof ERROR] ?? [],
  };
}
