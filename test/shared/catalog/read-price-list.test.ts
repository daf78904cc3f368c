import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeDocumentProblem } from '../../../shared/document/describe.ts';
import { DOCUMENT_PROBLEM_CODES, type DocumentProblem } from '../../../shared/document/problem.ts';
import { parsePriceListText, readPriceList } from '../../../shared/catalog/read-price-list.ts';
import { priceListText } from '../../../shared/catalog/write-price-list.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';

const t = { en: createTranslator('en'), zh: createTranslator('zh') };
const name = { en: 'A', zh: '甲' };

/** A small list in which every part of the format occurs, fresh for every test. */
function small() {
  return {
    format: 'cost-desk/price-list',
    formatVersion: 1,
    id: 'mine',
    name,
    currency: 'CNY',
    asOf: '2026-01',
    sources: { 'page-1': { document: 'a page', asOf: '2026-01-31', note: 'seen by hand' } },
    regions: [{ code: 'cn-north-1', name, kind: 'region' }],
    products: [
      { code: 'vm', name, monthly: { terms: ['1m', '1y'], yearFactors: { '1y': '10' } } },
      { code: 'disk', name },
      { code: 'eip', name },
      { code: 'snapshot', name },
    ],
    types: [
      { product: 'vm', type: 'g.n2.medium', name, family: name, vcpu: 1, memoryGiB: 4, specs: { processor: 'x' } },
      {
        product: 'disk',
        type: 'ssd.io1',
        name,
        size: { minGb: 20, maxGb: 32000, stepGb: 10 },
        iops: { min: 200, maxPerGb: 50, max: 32000 },
      },
      { product: 'eip', type: 'bgp', name },
      { product: 'snapshot', type: 'standard', name },
    ],
    prices: [
      row('vm', 'g.n2.medium', { month: '136.50', hour: '0.47' }),
      row('disk', 'ssd.io1', { month: { perGb: '0.5', perIops: '0.01' } }),
      row('eip', 'bgp', {
        month: { steps: ['23', '46'], above: { base: '46', from: 2, each: '80' } },
        hour: { tiers: [{ upTo: 5, each: '0.06' }, { each: '0.14' }] },
        serves: ['vm'],
      }),
      row('snapshot', 'standard', { gbDay: '0.00427', note: name }),
    ],
  };
}

function row(product: string, type: string, prices: Record<string, unknown>) {
  return { product, region: 'cn-north-1', type, onSale: true, source: 'page-1', ...prices };
}

type Path = readonly (string | number)[];

/** The value with another one at the path; `undefined` takes the key away. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, replaced(value[Number(key)], rest, by));
  const entries = Object.entries(value as object).filter(([each]) => each !== key);
  const next = replaced((value as Record<string, unknown>)[key], rest, by);
  return Object.fromEntries(next === undefined ? entries : [...entries, [key, next]]);
}

function pathOf(text: string): Path {
  return text === '' ? [] : text.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

function problemsOf(value: unknown): DocumentProblem[] {
  const read = readPriceList(value);
  return read.ok ? [] : read.error;
}

/** Every path in a value. */
function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inside = keys.flatMap((key) => paths((value as Record<string | number, unknown>)[key], [...path, key]));
  return [path, ...inside];
}

const without = undefined;

describe('a list that is right', () => {
  test('comes back as it was given', () => {
    expect(readPriceList(small())).toEqual({ ok: true, value: small() });
    expect(parsePriceListText(JSON.stringify(small()))).toEqual({ ok: true, value: small() });
  });

  test('survives being written and read, character for character', () => {
    const read = parsePriceListText(JSON.stringify(small()));
    if (!read.ok) throw new Error('not read');
    const text = priceListText(read.value);
    expect(text).toContain('"month":"136.50"');
    expect(parsePriceListText(text)).toEqual(read);
  });

  test('a byte-order mark is skipped', () => {
    expect(parsePriceListText(`\uFEFF${JSON.stringify(small())}`).ok).toBe(true);
  });

  test.each([
    '',
    'sources.page-1',
    'regions.0',
    'products.0',
    'products.0.monthly',
    'types.0',
    'types.1.size',
    'prices.0',
  ])('an unknown key is kept at "%s"', (place) => {
    const changed = replaced(small(), [...pathOf(place), 'later'], { nested: [1] });
    const read = readPriceList(changed);
    expect(read).toEqual({ ok: true, value: changed });
  });
});

describe('a list that is wrong: the place, what was given, what is accepted', () => {
  test.each<[place: string, given: unknown, code: string, path: string, shown: string | null, accepted?: string[]]>([
    ['', null, 'expected-object', '', 'null'],
    ['', [], 'expected-object', '', '[…]'],
    ['', 'text', 'expected-object', '', '"text"'],
    ['format', 'other/format', 'expected-one-of', 'format', '"other/format"', ['"cost-desk/price-list"']],
    ['formatVersion', 2, 'expected-one-of', 'formatVersion', '2', ['1']],
    ['currency', 'USD', 'expected-one-of', 'currency', '"USD"', ['"CNY"']],
    ['id', 'a b', 'expected-code', 'id', '"a b"'],
    ['id', without, 'expected-code', 'id', null],
    ['asOf', '2026-13', 'expected-date', 'asOf', '"2026-13"'],
    ['asOf', '01/2026', 'expected-date', 'asOf', '"01/2026"'],
    ['asOf', 2026, 'expected-date', 'asOf', '2026'],
    ['name', 'A', 'expected-object', 'name', '"A"'],
    ['name.zh', without, 'expected-text', 'name.zh', null],
    ['name.en', '', 'expected-text-not-empty', 'name.en', '""'],
    ['sources', [], 'expected-object', 'sources', '[…]'],
    ['sources.a b', { document: 'x', asOf: '2026' }, 'expected-code', 'sources["a b"]', '"a b"'],
    ['sources.page-1.asOf', 'now', 'expected-date', 'sources["page-1"].asOf', '"now"'],
    ['regions', [], 'expected-list-not-empty', 'regions', '[…]'],
    ['regions.0.kind', 'planet', 'expected-one-of', 'regions[0].kind', '"planet"', ['"region"', '"edge-node"']],
    ['products', {}, 'expected-list', 'products', '{…}'],
    ['products.0.monthly.terms.0', '10m', 'expected-one-of', 'products[0].monthly.terms[0]', '"10m"'],
    ['products.0.monthly.yearFactors.1y', '10.5', 'expected-months', 'products[0].monthly.yearFactors["1y"]', '"10.5"'],
    ['types.0.vcpu', '1', 'expected-number', 'types[0].vcpu', '"1"'],
    ['types.0.vcpu', 0, 'expected-above', 'types[0].vcpu', '0', ['0']],
    ['types.0.memoryGiB', Infinity, 'expected-number', 'types[0].memoryGiB', 'Infinity'],
    ['types.0.specs', [], 'expected-object', 'types[0].specs', '[…]'],
    ['types.0.specs.processor', 3, 'expected-text', 'types[0].specs.processor', '3'],
    ['types.1.size.minGb', 1.5, 'expected-whole-number', 'types[1].size.minGb', '1.5'],
    ['types.1.size.stepGb', 0, 'expected-at-least', 'types[1].size.stepGb', '0', ['1']],
    ['types.1.size.maxGb', 1e300, 'expected-at-most', 'types[1].size.maxGb', '1e+300', ['9007199254740991']],
    ['types.1.size.maxGb', 10, 'range-reversed', 'types[1].size.maxGb', '10', ['20']],
    ['types.1.iops.max', 100, 'range-reversed', 'types[1].iops.max', '100', ['200']],
    ['prices.0.onSale', 'yes', 'expected-true-or-false', 'prices[0].onSale', '"yes"'],
    ['prices.0.month', 136.5, 'expected-price-or-formula', 'prices[0].month', '136.5'],
    ['prices.0.month', {}, 'expected-price-or-formula', 'prices[0].month', '{…}'],
    ['prices.0.month', '1e2', 'expected-price', 'prices[0].month', '"1e2"'],
    ['prices.0.month', '-1', 'expected-price', 'prices[0].month', '"-1"'],
    ['prices.0.month', '', 'expected-price', 'prices[0].month', '""'],
    ['prices.0.hour', '1,000', 'expected-price', 'prices[0].hour', '"1,000"'],
    ['prices.1.month.perGb', 0.5, 'expected-price', 'prices[1].month.perGb', '0.5'],
    ['prices.1.month.free', '100', 'unknown-key-in-price', 'prices[1].month', '"free"'],
    ['prices.2.month.steps.1', null, 'expected-price', 'prices[2].month.steps[1]', 'null'],
    ['prices.2.month.above', without, 'expected-object', 'prices[2].month.above', null],
    ['prices.2.hour.tiers', [], 'expected-list-not-empty', 'prices[2].hour.tiers', '[…]'],
    ['prices.2.month.above.from', 3, 'steps-end-before-formula', 'prices[2].month.above.from', '3', ['2']],
    ['prices.2.hour.tiers.0.upTo', without, 'tiers-out-of-order', 'prices[2].hour.tiers[0].upTo', null],
    ['prices.2.hour.tiers.1.upTo', 9, 'tiers-out-of-order', 'prices[2].hour.tiers[1].upTo', '9'],
    [
      'products.0.monthly.yearFactors.1y',
      without,
      'year-factor-missing',
      'products[0].monthly.yearFactors["1y"]',
      null,
      ['"10"'],
    ],
    [
      'products.0.monthly.yearFactors.2y',
      '20',
      'year-factor-without-term',
      'products[0].monthly.yearFactors["2y"]',
      '"20"',
      ['1m', '1y'],
    ],
    [
      'products.0.monthly.terms',
      ['1m', '1y', '1m'],
      'given-twice',
      'products[0].monthly.terms[2]',
      '"1m"',
      ['products[0].monthly.terms[0]'],
    ],
    ['products.1.code', 'vm', 'given-twice', 'products[1].code', '"vm"', ['products[0].code']],
    [
      'types.3',
      { product: 'vm', type: 'g.n2.medium', name },
      'given-twice',
      'types[3]',
      '"vm g.n2.medium"',
      ['types[0]'],
    ],
    [
      'prices.1',
      row('vm', 'g.n2.medium', { hour: '1' }),
      'given-twice',
      'prices[1]',
      '"vm cn-north-1 g.n2.medium"',
      ['prices[0]'],
    ],
    ['prices.2.serves', ['vm', 'vm'], 'given-twice', 'prices[2].serves[1]', '"vm cn-north-1"', ['prices[2].serves[0]']],
    ['types.0.product', 'dcps', 'not-declared', 'types[0].product', '"dcps"', ['vm', 'disk', 'eip', 'snapshot']],
    ['prices.0.product', 'cps', 'not-declared', 'prices[0].product', '"cps"'],
    ['prices.0.region', 'cn-north-2', 'not-declared', 'prices[0].region', '"cn-north-2"', ['cn-north-1']],
    ['prices.0.type', 'g.n2.mediun', 'not-declared', 'prices[0].type', '"g.n2.mediun"', ['g.n2.medium']],
    ['prices.0.type', 'bgp', 'not-declared', 'prices[0].type', '"bgp"', ['g.n2.medium']],
    ['prices.0.source', 'constructor', 'not-declared', 'prices[0].source', '"constructor"', ['page-1']],
    ['prices.0.region', 'toString', 'not-declared', 'prices[0].region', '"toString"', ['cn-north-1']],
    ['prices.0.source', '__proto__', 'expected-code', 'prices[0].source', '"__proto__"'],
    ['prices.0', row('vm', 'g.n2.medium', {}), 'no-price-in-row', 'prices[0]', null, ['month', 'hour']],
    ['prices.0.gb', '1', 'unit-not-of-product', 'prices[0].gb', '"gb"', ['month', 'hour']],
    ['prices.3.month', '1', 'unit-not-of-product', 'prices[3].month', '"month"', ['gbDay']],
    ['prices.0.month', { perGb: '1' }, 'formula-not-of-product', 'prices[0].month', '"perGb"', ['"136.5"']],
    ['prices.1.month', '0.5', 'formula-not-of-product', 'prices[1].month', '"0.5"'],
    ['prices.2.month', '23', 'formula-not-of-product', 'prices[2].month', '"23"'],
    ['prices.0.serves', ['cps'], 'serves-not-of-product', 'prices[0].serves', '"vm"'],
    ['prices.2.serves', ['moon'], 'expected-one-of', 'prices[2].serves[0]', '"moon"'],
  ])('%s: %j is %s', (place, given, code, path, shown, accepted) => {
    const problems = problemsOf(replaced(small(), pathOf(place), given));
    const found = problems.find((problem) => problem.code === code && problem.path === path);
    expect(found, JSON.stringify(problems)).toMatchObject({ given: shown, ...(accepted && { accepted }) });
  });

  test('every problem is reported, up to a hundred', () => {
    const rows = Array.from({ length: 300 }, () => row('vm', 'g.n2.medium', { hour: '1', region: 'nowhere' }));
    expect(problemsOf({ ...small(), prices: rows })).toHaveLength(100);
    const wrong = { ...small(), id: '?', asOf: '?', currency: '?' };
    expect(problemsOf(wrong).map(({ path }) => path)).toEqual(['id', 'currency', 'asOf']);
  });

  test('a very long value is shown shortened', () => {
    const [problem] = problemsOf({ ...small(), id: '€'.repeat(1_000_000) });
    expect(problem?.given?.length).toBeLessThan(70);
    const long = replaced(small(), ['prices', 0, 'type'], 'a'.repeat(1_000_000));
    expect(problemsOf(long)[0]).toMatchObject({ code: 'not-declared', accepted: ['g.n2.medium'] });
  });
});

describe('whatever the value is', () => {
  const junk = fc.jsonValue({ maxDepth: 6 });
  const hostile = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'then');

  const place = fc.constantFrom(...paths(small()));

  test('reading never throws, and a list that is read is unchanged', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          junk,
          fc.record({ at: place, by: junk }).map(({ at, by }) => replaced(small(), at, by)),
        ),
        (value) => {
          const before = JSON.stringify(value);
          const read = readPriceList(value);
          expect(JSON.stringify(value)).toBe(before);
          if (read.ok) expect(read.value).toEqual(value);
          else expect(read.error.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('unknown keys are kept wherever the format allows them, also those that every object has', () => {
    fc.assert(
      fc.property(place, fc.oneof(hostile, fc.string()), junk, (at, key, extra) => {
        const target = at.reduce<unknown>((value, each) => (value as Record<string | number, unknown>)[each], small());
        if (typeof target !== 'object' || target === null || Array.isArray(target) || Object.hasOwn(target, key))
          return;
        const text = JSON.stringify(replaced(small(), [...at, key], extra));
        const read = parsePriceListText(text);
        if (read.ok) expect(JSON.stringify(read.value)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the key %s does no harm anywhere', (key) => {
    for (const at of paths(small())) {
      const target = at.reduce<unknown>((value, each) => (value as Record<string | number, unknown>)[each], small());
      if (typeof target !== 'object' || target === null || Array.isArray(target)) continue;
      const text = JSON.stringify(small()).replace(
        JSON.stringify(target),
        () => `{"${key}":{"month":"1"},${JSON.stringify(target).slice(1)}`,
      );
      const read = parsePriceListText(text);
      if (read.ok) expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)['month']).toBeUndefined();
    }
  });

  test('nesting without end is refused, not followed', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const tooDeep = { ok: false, error: [{ path: '', code: 'too-deep' }] };
    expect(parsePriceListText(deep)).toMatchObject(tooDeep);
    expect(parsePriceListText(JSON.stringify(small()).replace('"136.50"', deep))).toMatchObject(tooDeep);
    const list = JSON.stringify(small()).replace('"136.50"', '[[[]]]');
    expect(parsePriceListText(list)).toMatchObject({ ok: false, error: [{ path: 'prices[0].month', given: '[…]' }] });
  });

  test('every problem has words in both languages that name the place and what was given', () => {
    fc.assert(
      fc.property(place, junk, (at, by) => {
        for (const problem of problemsOf(replaced(small(), at, by))) {
          for (const translate of [t.en, t.zh]) {
            const text = describeDocumentProblem(translate, problem);
            expect(text).toContain(problem.path);
            // What was given may itself look like a key or a place in a text.
            expect(text.replaceAll(problem.given ?? '', '')).not.toMatch(/price-list\.problem|\{\{/);
          }
        }
      }),
    );
  });

  /** Of a file as a whole there is no place to name. */
  const ofFiles: ReadonlySet<string> = new Set(['another-file', 'gone', 'not-utf8']);
  test.each(DOCUMENT_PROBLEM_CODES.filter((code) => !ofFiles.has(code)))('%s has words', (code) => {
    const problem = { path: 'prices[3]', code, given: 'GIVEN', accepted: ['ONE', 'TWO'] };
    for (const translate of [t.en, t.zh]) {
      expect(describeDocumentProblem(translate, problem)).toContain('prices[3]');
      expect(describeDocumentProblem(translate, { ...problem, path: '', given: null, accepted: [] })).not.toContain(
        '{{',
      );
    }
  });
});
