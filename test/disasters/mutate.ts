/** Files as disks, editors, transfers and ill-wishers leave them: made of valid ones, or of nothing at all. */
import type { Random } from './random.ts';

const DEEP = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Texts that have broken programs before. */
export const NASTY_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  '0',
  '-0',
  '-1',
  '00001',
  '1e400',
  '1e-400',
  '0x10',
  '1_000',
  'NaN',
  'Infinity',
  '99999999999999999999999999999999.99',
  '0.005',
  '-0.00',
  '0001-01-01',
  '0000-00-00',
  '2027-02-30',
  '2028-02-29',
  '9999-12-31',
  '+275760-09-13',
  '2027-01-01T24:00:00+08:00',
  '9999-12-31T23:59:59+08:00',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{{detail}}',
  '$t(error.code.internal)',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '../../etc/passwd',
  '\u202Egnp.exe',
  '\uD800',
  '\uDFFF\uD800',
  '\uFEFF',
  'e\u0301'.repeat(50),
  '𠮷野家',
  'ﷺ'.repeat(30),
  '１２３',
  '，、；',
  '"',
  "'",
  '\\',
  '\r\n\t',
  'x'.repeat(5000),
];

const NASTY_VALUES: readonly unknown[] = [
  ...NASTY_TEXTS,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [null],
  [[]],
  JSON.parse(DEEP(90)),
  JSON.parse(DEEP(400)),
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  { length: 1e9 },
  JSON.parse('{"toString": 1, "valueOf": 1, "toJSON": 1, "then": 1}'),
];

const NASTY_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'toJSON', 'then', 'length', '0', '', 'a.b'];

/** One case: most are a valid file with one to three mutations, some are bytes of chance alone. */
export function mutatedBytes(random: Random, samples: readonly string[]): Buffer {
  if (random.chance(8)) return randomBytes(random);
  const sample = random.oneOf(samples);
  const times = 1 + random.whole(3);
  const isJson = /^\s*[{[]/.test(sample);
  // A mutated value still is a file that parses: it gets past the first door.
  if (isJson && !random.chance(3)) {
    const written = mutatedJson(random, sample, times);
    // No parsed value has a key twice, but a file may.
    return Buffer.from(random.chance(10) ? written.replace(/"([^"]+)":/, '"$1":null,"$1":') : written);
  }
  let bytes: Buffer = Buffer.from(sample);
  for (let done = 0; done < times; done += 1) bytes = random.oneOf(BYTE_MUTATIONS)(random, bytes);
  return bytes;
}

/** One text of a person or a program, mutated; for what is no file. */
export function mutatedText(random: Random, text: string): string {
  if (random.chance(3)) return random.oneOf(NASTY_TEXTS);
  return random.oneOf(BYTE_MUTATIONS)(random, Buffer.from(text)).toString('utf8');
}

function randomBytes(random: Random): Buffer {
  const length = random.chance(10) ? random.whole(100_000) : random.whole(400);
  // Half of them of letters that files are made of, so that they get further.
  const alphabet = random.chance(2) ? '{}[]",:0123456789.-\\etrufalsn \t\n,;' : null;
  const byte = () => (alphabet === null ? random.whole(256) : alphabet.charCodeAt(random.whole(alphabet.length)));
  return Buffer.from(Array.from({ length }, byte));
}

type ByteMutation = (random: Random, bytes: Buffer) => Buffer;

const BYTE_MUTATIONS: readonly ByteMutation[] = [
  function flipBit(random, bytes) {
    const changed = Buffer.from(bytes);
    const at = random.whole(bytes.length);
    if (at < bytes.length) changed[at] = (changed[at] ?? 0) ^ (1 << random.whole(8));
    return changed;
  },
  function truncate(random, bytes) {
    return bytes.subarray(0, random.whole(bytes.length + 1));
  },
  function loseSome(random, bytes) {
    const { from, to } = slice(random, bytes);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  function repeatSome(random, bytes) {
    const { from, to } = slice(random, bytes);
    const copies = Array.from({ length: 1 + random.whole(5) }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, to), ...copies, bytes.subarray(to)]);
  },
  function zeroSome(random, bytes) {
    const { from, to } = slice(random, bytes);
    return Buffer.from(bytes).fill(0, from, to);
  },
  function moveSome(random, bytes) {
    const { from, to } = slice(random, bytes);
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    const at = random.whole(rest.length + 1);
    return Buffer.concat([rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at)]);
  },
  function insert(random, bytes) {
    const at = random.whole(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.oneOf(NASTY_TEXTS)), bytes.subarray(at)]);
  },
  function growNumber(random, bytes) {
    const digits = random.oneOf(['9'.repeat(400), '1e999', '-1', '0.'.repeat(3), '00', '٣']);
    const wanted = random.whole(30);
    let seen = 0;
    return Buffer.from(bytes.toString('utf8').replaceAll(/\d+/g, (found) => (seen++ === wanted ? digits : found)));
  },
  function mark(random, bytes) {
    return Buffer.concat([Buffer.from(random.oneOf(['\uFEFF', '\uFEFF\uFEFF', '\n\n'])), bytes]);
  },
  function anotherEncoding(_random, bytes) {
    return Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le');
  },
  function otherLineEnds(random, bytes) {
    return Buffer.from(bytes.toString('utf8').replaceAll(/\r?\n/g, random.oneOf(['\r', '\n\n', '\u2028'])));
  },
];

function slice(random: Random, bytes: Buffer): { readonly from: number; readonly to: number } {
  const from = random.whole(bytes.length + 1);
  return { from, to: Math.min(bytes.length, from + random.whole(Math.max(bytes.length - from, 1) + 1)) };
}

type Container = Record<string, unknown> | unknown[];

/** The JSON text with values swapped, replaced, doubled, taken away, and keys that objects have by themselves. */
function mutatedJson(random: Random, text: string, mutations: number): string {
  const root = { value: JSON.parse(text) as unknown };
  for (let done = 0; done < mutations; done += 1) {
    const places = placesIn(root);
    if (places.length === 0) break;
    const { container, key } = random.oneOf(places);
    random.oneOf(VALUE_MUTATIONS)(random, container, key, root);
  }
  return JSON.stringify(root.value) ?? 'null';
}

/** A value mutated as above; for what arrives as a value and not as a text. */
export function mutatedValue(random: Random, value: unknown): unknown {
  return JSON.parse(mutatedJson(random, JSON.stringify(value), 1 + random.whole(3)));
}

interface Place {
  readonly container: Container;
  readonly key: string;
}

const MOST_PLACES = 5000;
/** Larger files are a disaster of their own, with tests of their own. */
const MOST_CHARACTERS = 200_000;

function placesIn(root: Container): Place[] {
  const places: Place[] = [];
  const open: Container[] = [root];
  for (let container = open.pop(); container !== undefined && places.length < MOST_PLACES; container = open.pop()) {
    for (const [key, value] of Object.entries(container)) {
      places.push({ container, key });
      if (typeof value === 'object' && value !== null) open.push(value as Container);
    }
  }
  return places;
}

type ValueMutation = (random: Random, container: Container, key: string, root: Container) => void;

const VALUE_MUTATIONS: readonly ValueMutation[] = [
  function replace(random, container, key) {
    put(container, key, structuredClone(random.oneOf(NASTY_VALUES)));
  },
  function replaceByText(random, container, key) {
    put(container, key, random.oneOf(NASTY_TEXTS));
  },
  function takeAway(_random, container, key) {
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else Reflect.deleteProperty(container, key);
  },
  function double(_random, container, key) {
    if (Array.isArray(container)) container.push(container[Number(key)]);
    else put(container, `${key}2`, container[key]);
  },
  function swap(random, container, key, root) {
    const other = random.oneOf(placesIn(root));
    const value = structuredClone(Reflect.get(container, key));
    put(container, key, structuredClone(Reflect.get(other.container, other.key)));
    put(other.container, other.key, value);
  },
  function anotherType(_random, container, key) {
    const value: unknown = Reflect.get(container, key);
    put(container, key, typeof value === 'string' ? Number(value) : JSON.stringify(value));
  },
  function addKey(random, container) {
    if (!Array.isArray(container))
      put(container, random.oneOf(NASTY_KEYS), structuredClone(random.oneOf(NASTY_VALUES)));
  },
  function many(random, container, key) {
    const value: unknown = Reflect.get(container, key);
    const one: unknown = Array.isArray(value) ? value[0] : value;
    const most = Math.ceil(MOST_CHARACTERS / Math.max((JSON.stringify(one) ?? '').length, 1));
    put(
      container,
      key,
      Array.from({ length: Math.min(most, 2 + random.whole(300)) }, () => structuredClone(one)),
    );
  },
];

/** Sets a key as `JSON.parse` does: `__proto__` is a key like all others. */
function put(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}
