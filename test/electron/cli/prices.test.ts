/** `prices`, on every type of the built-in list, and an own price list. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../fixtures/question.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { VM, json, jsonError } from './terminal.ts';

describe('prices', () => {
  it('lists every row with its price, source and age', async () => {
    const rows = await json('prices');
    expect(rows).toHaveLength(builtIn.list.prices.length);
    expect(rows.filter((row: { product: string }) => row.product === 'vm')).toHaveLength(1039);
  });

  it('filters, and leaves a price that does not exist null', async () => {
    expect(await json('prices', '--product', 'ipv6-bandwidth')).toMatchObject([
      { region: 'cn-north-1', monthly: null, hourly: '0.06', vcpu: null, memoryGiB: null },
    ]);
    expect(await json('prices', '--type', 'g.n2.medium', '--region', 'cn-north-1')).toEqual([
      expect.objectContaining({
        vcpu: 1,
        memoryGiB: 4,
        monthly: '136.5',
        hourly: '0.47',
        onSale: true,
        asOf: '2022-09',
      }),
    ]);
  });
});

describe('every type of the list', () => {
  it('can be asked for by its row', async () => {
    const types = new Map(builtIn.list.prices.map((row) => [`${row.product} ${row.type}`, row]));
    for (const { product, region, type } of types.values()) {
      if (!['vm', 'cps', 'dcps'].includes(product)) continue;
      const row = builtIn.row(product, region, type);
      const quote = await json(
        'quote',
        '--mode',
        'monthly',
        '--term',
        '1m',
        '--product',
        product,
        '--region',
        region,
        '--type',
        type,
      );
      expect(quote.lines[0].unitPrice).toBe(row?.month);
    }
  });
});

describe('--price-list', () => {
  const folder = temporaryFolder();

  it('replaces the built-in list', async () => {
    const path = join(folder, 'own.json');
    const prices = [{ ...builtIn.row('vm', 'cn-north-1', 'g.n2.medium'), month: '100' }];
    writeFileSync(path, JSON.stringify({ ...builtIn.list, id: 'own-prices', prices }));
    const quote = await json('quote', '--mode', 'monthly', '--term', '1y', ...VM, '--price-list', path);
    expect([quote.payable, quote.priceList.id]).toEqual(['1000.00', 'own-prices']);
  });

  it.each([
    ['{"format": "cost-desk/price-list",', /own-broken\.json/],
    [JSON.stringify({ format: 'cost-desk/price-list', formatVersion: 2 }), /formatVersion/],
  ])('refuses %s with the place in the file', async (text, message) => {
    const path = join(folder, 'own-broken.json');
    writeFileSync(path, text);
    const error = await jsonError('prices', '--price-list', path);
    expect(error).toMatchObject({ exitCode: 2, option: '--price-list' });
    expect(error.message).toMatch(message);
  });

  it('names a file that does not exist', async () => {
    const error = await jsonError('prices', '--price-list', join(folder, 'missing.json'));
    expect(error.message).toMatch(/missing\.json.*ENOENT/);
  });
});
