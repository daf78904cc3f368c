/** The tables' remarks, translated. A remark without a translation stops the build, so that none stays one-sided. */
import type { Bilingual, Doubt, PriceRow } from '../../../shared/catalog/schema.ts';
import { known } from './table.ts';

const CHINESE: Readonly<Record<string, string>> = {
  'source marks *: no new creation or resize to this type, existing ones unaffected':
    '来源页面标注 *：不可新建或调整为此规格，已有实例不受影响',
  'cn-east-1 monthly printed 422.20 (other regions 422.40): probable typo in source':
    'cn-east-1 的包月价格印为 422.20（其他地域为 422.40），疑为来源页面笔误',
  'price table prints 4 GiB memory; the instance-type table of the same commit prints 2 GiB':
    '价格表印的内存为 4 GiB，同一版本的规格表为 2 GiB',
  'price table is not split by region; only cn-north-1 (AZ A/B/C) is open for sale in the latest Core-Concepts':
    '价格表不区分地域；最新的核心概念页面只列出 cn-north-1（可用区 A/B/C）在售',
  'region code cn-east-tz1 in the SDK': 'SDK 中的地域代码为 cn-east-tz1',
  'listed for Taizhou up to the 2020-04 version; dropped from the later Taizhou list':
    '台州节点列出至 2020-04 版本，之后的台州价格表不再列出',
  '3 Mbps hourly printed 0.08 here; older CN versions print 0.11, so 0.08 is a probable typo':
    '3 Mbps 的小时价格此处印为 0.08，较早的中文版本为 0.11，疑为笔误',
  'edge-zone EIP; formula derived from the per-Mbps row': '边缘可用区弹性公网IP；公式由每 Mbps 价格行推得',
  'pay by configuration only': '仅支持按配置计费',
  'monthly only; yearly column = 12 x month': '仅支持包年包月；包年一栏 = 12 × 包月',
  'source prints n*0.0067 for n>=6 per hour in the EIP table; the shared-bandwidth table of the same page prints n*0.067, so 0.0067 is a typo':
    '弹性公网IP价格表中 n>=6 的小时价格印为 n*0.0067，同一页面的共享带宽价格表为 n*0.067，0.0067 为笔误',
  'outbound traffic; billed daily at 00:00': '出方向流量；每日 00:00 结算',
  'older line type': '较早的线路类型',
  '100 GB per user per region, offer dated 2020-08-01..2022-12-31 (another file: to 2023-12-31)':
    '每用户每地域 100 GB，优惠期 2020-08-01 至 2022-12-31（另一文件：至 2023-12-31）',
  'min cycle 1 day; creating needs balance >= RMB 50; no monthly package':
    '最小计费周期 1 天；创建时账户余额不低于 50 元；无包年包月',
};

/** The remarks that speak of a misprint, and the rows that have it: some stand beside every row of a group. */
const DOUBTS: Readonly<
  Record<string, { readonly doubt: Doubt; has(row: Pick<PriceRow, 'product' | 'region'>): boolean }>
> = {
  'cn-east-1 monthly printed 422.20 (other regions 422.40): probable typo in source': {
    doubt: { of: 'month', printed: '422.20', likely: '422.40', used: 'printed' },
    has: ({ region }) => region === 'cn-east-1',
  },
  'price table prints 4 GiB memory; the instance-type table of the same commit prints 2 GiB': {
    doubt: { of: 'memoryGiB', printed: '4', likely: '2', used: 'printed' },
    has: () => true,
  },
  '3 Mbps hourly printed 0.08 here; older CN versions print 0.11, so 0.08 is a probable typo': {
    doubt: { of: 'hour', printed: '0.08', likely: '0.11', used: 'printed', from: 3, to: 3 },
    has: () => true,
  },
  'source prints n*0.0067 for n>=6 per hour in the EIP table; the shared-bandwidth table of the same page prints n*0.067, so 0.0067 is a typo':
    {
      doubt: { of: 'hour', printed: 'n × 0.0067', likely: 'n × 0.067', used: 'likely', from: 6 },
      has: ({ product }) => product === 'eip',
    },
};

/** The misprint that a remark tells of a row; none for other remarks. */
export function doubtsOf(text: string, row: Pick<PriceRow, 'product' | 'region'>): Doubt[] | undefined {
  const told = DOUBTS[text];
  return told?.has(row) === true ? [told.doubt] : undefined;
}

/** A printed remark in both languages; none for an empty cell. */
export function note(place: string, text: string): Bilingual | undefined {
  return text === '' ? undefined : { en: text, zh: known(place, CHINESE, text) };
}

/** The star of the VM pages. */
export function starNote(place: string): Bilingual | undefined {
  return note(place, 'source marks *: no new creation or resize to this type, existing ones unaffected');
}

/** A free quota that has ended, before the other remarks of its row. */
export function endedQuotaNote(place: string, quota: string, other: string): Bilingual {
  const [ended, rest] = [note(place, quota), note(place, other)];
  return {
    en: `Free quota, ended: ${ended?.en ?? '-'}; ${rest?.en ?? '-'}`,
    zh: `免费额度（已结束）：${ended?.zh ?? '-'}；${rest?.zh ?? '-'}`,
  };
}

/** The 2019 disk page prints its prices per 10 GB. */
export function perTenGbNote(month: string, hour: string, capacityOnly: boolean): Bilingual {
  return {
    en: `Printed per 10 GB: ${month} a month, ${hour} an hour${capacityOnly ? '; capacity only, no price per IOPS was printed' : ''}`,
    zh: `按每 10 GB 印出：每月 ${month} 元，每小时 ${hour} 元${capacityOnly ? '；仅容量价格，未印出 IOPS 价格' : ''}`,
  };
}
