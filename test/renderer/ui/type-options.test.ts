/** The search for a type: by code, name, vCPU and memory, in both languages. */
import { describe, expect, it } from 'vitest';
import { searchTypes, typeOptions } from '../../../renderer/ui/names/type-options.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { builtIn } from '../../fixtures/question.ts';

const en = { t: createTranslator('en'), language: 'en', catalog: builtIn } as const;
const zh = { t: createTranslator('zh'), language: 'zh', catalog: builtIn } as const;
const servers = typeOptions(en, 'vm', 'cn-north-1');
const found = (query: string, options = servers) => searchTypes(options, query).map(({ type }) => type);

describe('the search for a type', () => {
  it('finds by code, and everything without a word', () => {
    expect(found('g.n2.med')).toEqual(['g.n2.medium']);
    expect(found('')).toHaveLength(271);
  });

  it('finds by size, with or without spaces, never the tail of a larger number', () => {
    expect(found('g.n2. 8vcpu 32gib')).toEqual(found('g.n2. 8 vCPU 32 GiB'));
    expect(found('g.n2. 8 vcpu 32 gib')).toEqual(['g.n2.2xlarge']);
    for (const { specs } of searchTypes(servers, '8 gib')) expect(specs).toMatch(/\b8 GiB/);
  });

  it('finds Chinese names and families', () => {
    expect(found('标准计算型', typeOptions(zh, 'cps', 'cn-north-1'))).toContain('cps.c.normal');
    expect(found('2 核 8 GiB', typeOptions(zh, 'vm', 'cn-north-1'))).toContain('g.n2.large');
  });
});

describe('an option', () => {
  it('says specs, prices and what is sold out', () => {
    expect(servers.find(({ type }) => type === 'g.n2.medium')).toMatchObject({
      specs: 'General Standard · 1 vCPU · 4 GiB',
      prices: '¥136.50 a month · ¥0.47 an hour',
      soldOut: false,
    });
    expect(typeOptions(en, 'disk', 'cn-north-1')).toMatchObject([
      { type: 'ssd.gp2', prices: '¥0.39 a month · ¥0.0008125 an hour per GB' },
      {},
      {},
      { type: 'ssd.io1', prices: '¥0.50 a month · ¥0.0007 an hour per GB, plus IOPS' },
      {},
      { soldOut: true },
      { soldOut: true },
    ]);
  });
});
