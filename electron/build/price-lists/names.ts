/** The words of the lists in both languages: the tables are English or Chinese, the product is both. */
import {
  type Bilingual,
  type PriceListProduct,
  type PriceListRegion,
  type ProductCode,
  TERMS,
} from '../../../shared/catalog/schema.ts';
import { known, reject } from './table.ts';

/** PKG-1, PKG-3: all terms, a year costs 10 months. */
const MONTHLY = { terms: [...TERMS], yearFactors: { '1y': '10', '2y': '20', '3y': '30' } };
/** PKG-1, PKG-3: the disk pages have no three-year term, and a year costs 12 months. */
const MONTHLY_DISK = {
  terms: TERMS.filter((term) => term !== '3y'),
  yearFactors: { '1y': '12', '2y': '24' },
};

export const PRODUCTS: readonly PriceListProduct[] = [
  { code: 'vm', name: { en: 'Virtual Machine', zh: '云主机' }, monthly: MONTHLY },
  { code: 'cps', name: { en: 'Cloud Physical Server', zh: '云物理服务器' }, monthly: MONTHLY },
  { code: 'dcps', name: { en: 'Distributed Cloud Physical Server', zh: '分布式云物理服务器' }, monthly: MONTHLY },
  { code: 'disk', name: { en: 'Cloud Disk', zh: '云硬盘' }, monthly: MONTHLY_DISK },
  { code: 'eip', name: { en: 'Elastic IP', zh: '弹性公网IP' }, monthly: MONTHLY },
  { code: 'eip-traffic', name: { en: 'Elastic IP by traffic', zh: '弹性公网IP（按用量）' } },
  { code: 'shared-bandwidth', name: { en: 'Shared bandwidth', zh: '共享带宽' }, monthly: MONTHLY },
  { code: 'uplink-bandwidth', name: { en: 'Additional uplink bandwidth', zh: '额外上行带宽' }, monthly: MONTHLY },
  { code: 'ipv6-bandwidth', name: { en: 'IPv6 public bandwidth', zh: 'IPv6公网带宽' } },
  { code: 'snapshot', name: { en: 'Cloud Disk snapshot', zh: '云硬盘快照' } },
];

export const REGIONS: readonly PriceListRegion[] = [
  { code: 'cn-north-1', name: { en: 'North China-Beijing', zh: '华北-北京' }, kind: 'region' },
  { code: 'cn-east-1', name: { en: 'East China-Suqian', zh: '华东-宿迁' }, kind: 'region' },
  { code: 'cn-east-2', name: { en: 'East China-Shanghai', zh: '华东-上海' }, kind: 'region' },
  { code: 'cn-south-1', name: { en: 'South China-Guangzhou', zh: '华南-广州' }, kind: 'region' },
  { code: 'east-china-jinan', name: { en: 'East China-Jinan', zh: '华东-济南' }, kind: 'edge-node' },
  { code: 'east-china-taizhou', name: { en: 'East China-Taizhou', zh: '华东-台州' }, kind: 'edge-node' },
];

/** The regions that "all regions" of a page means. */
export const ALL_REGIONS = REGIONS.filter((region) => region.kind === 'region').map((region) => region.code);

/** The region printed by its code, or the node printed by its English name; the Chinese name must agree. */
export function regionCode(place: string, printed: string, printedZh: string): string {
  const region = REGIONS.find(({ code, name }) => code === printed || name.en === printed);
  if (region === undefined) reject(place, printed, REGIONS.map(({ code }) => code).join(', '));
  if (region.name.zh !== printedZh) reject(place, printedZh, region.name.zh);
  return region.code;
}

const VM_FAMILIES: Readonly<Record<string, Bilingual>> = {
  'General / General Standard': { en: 'General Standard', zh: '通用标准型' },
  'General / General Shared': { en: 'General Shared', zh: '通用共享型' },
  'Compute Optimized / Compute Optimized Standard': { en: 'Compute Optimized Standard', zh: '计算优化标准型' },
  'Compute Optimized / Compute Optimized Dense': { en: 'Compute Optimized Dense', zh: '计算优化密集型' },
  'Compute Optimized / Compute Optimized Shared': { en: 'Compute Optimized Shared', zh: '计算优化共享型' },
  'Memory Optimized / Memory Optimized Standard': { en: 'Memory Optimized Standard', zh: '内存优化标准型' },
  'Memory Optimized / Memory Optimized Enhanced': { en: 'Memory Optimized Enhanced', zh: '内存优化增强型' },
  'Storage Optimized / Storage Optimized IO': { en: 'Storage Optimized IO', zh: '存储优化IO型' },
  'Storage Optimized / Storage Optimized Big Data': { en: 'Storage Optimized Big Data', zh: '存储优化大数据型' },
  'Burstable / Burstable': { en: 'Burstable', zh: '突发性能型' },
  'GPU / GPU Standard': { en: 'GPU Standard', zh: 'GPU标准型' },
  'GPU / GPU Virtualized': { en: 'GPU Virtualized', zh: 'GPU虚拟化型' },
  'High Frequency Compute / High Frequency Compute General': {
    en: 'High Frequency Compute General',
    zh: '高频计算通用型',
  },
  'Bare Metal / General': { en: 'Bare Metal General', zh: '裸金属标准型' },
  'Bare Metal / Memory Optimized Standard': { en: 'Bare Metal Memory Optimized', zh: '裸金属内存优化标准型' },
  'Bare Metal / Storage Optimized IO': { en: 'Bare Metal Storage Optimized IO', zh: '裸金属存储优化IO型' },
};

/** The archived pages' short words for the same families, in the page's own language. */
const ARCHIVED_VM_FAMILIES: Readonly<Record<string, string>> = {
  '通用 / 共享': 'General / General Shared',
  '通用 / 标准': 'General / General Standard',
  '计算优化 / 标准': 'Compute Optimized / Compute Optimized Standard',
  '内存优化 / 标准': 'Memory Optimized / Memory Optimized Standard',
  '高频计算 / 通用': 'High Frequency Compute / High Frequency Compute General',
  'GPU / 标准': 'GPU / GPU Standard',
  'General / Share': 'General / General Shared',
  'General / Standard': 'General / General Standard',
  'Compute Optimized / Standard': 'Compute Optimized / Compute Optimized Standard',
  'Memory Optimized / Standard': 'Memory Optimized / Memory Optimized Standard',
  'High Frequency Compute / General': 'High Frequency Compute / High Frequency Compute General',
};

/** The name of a VM family as the current page groups it. */
export function vmFamily(place: string, family: string, subtype: string): Bilingual {
  return known(place, VM_FAMILIES, `${family} / ${subtype}`);
}

/** The name of a VM family as an archived page groups it. */
export function archivedVmFamily(place: string, family: string, subtype: string): Bilingual {
  return known(place, VM_FAMILIES, known(place, ARCHIVED_VM_FAMILIES, `${family} / ${subtype}`));
}

const SERVER_FAMILIES: Readonly<Record<string, Bilingual>> = {
  Compute: { en: 'Compute', zh: '计算型' },
  Storage: { en: 'Storage', zh: '存储型' },
  GPU: { en: 'GPU', zh: 'GPU型' },
};

/** The name of a physical server's family. */
export function serverFamily(place: string, family: string): Bilingual {
  return known(place, SERVER_FAMILIES, family);
}

/** What one printed bandwidth group is in the list. */
export interface BandwidthKind {
  readonly product: ProductCode;
  readonly type: string;
  readonly serves?: readonly ProductCode[];
  readonly name: Bilingual;
}

const BANDWIDTH_KINDS: Readonly<Record<string, BandwidthKind>> = {
  'Elastic IP, standard, BGP, bandwidth': {
    product: 'eip',
    type: 'bgp',
    serves: ['vm'],
    name: { en: 'Elastic IP, BGP', zh: '弹性公网IP（BGP）' },
  },
  'Elastic IP, standard, single line, bandwidth': {
    product: 'eip',
    type: 'single-line',
    name: { en: 'Elastic IP, single line', zh: '弹性公网IP（单线）' },
  },
  'Elastic IP, edge, cn-s1-fsnh1.ez.telecom, bandwidth': {
    product: 'eip',
    type: 'edge-telecom',
    name: {
      en: 'Elastic IP, edge zone Foshan Telecom (cn-s1-fsnh1)',
      zh: '弹性公网IP（边缘可用区 佛山电信 cn-s1-fsnh1）',
    },
  },
  'CPS public IP, cps, BGP, bandwidth': {
    product: 'eip',
    type: 'cps-bgp',
    serves: ['cps'],
    name: { en: 'Cloud Physical Server public IP, BGP', zh: '云物理服务器公网IP（BGP）' },
  },
  'CPS shared bandwidth, cps, BGP, bandwidth': {
    product: 'shared-bandwidth',
    type: 'cps-bgp',
    name: { en: 'Cloud Physical Server shared bandwidth, BGP', zh: '云物理服务器共享带宽（BGP）' },
  },
  'CPS IPv6 public bandwidth, cps, BGP, bandwidth': {
    product: 'ipv6-bandwidth',
    type: 'cps-bgp',
    name: { en: 'Cloud Physical Server IPv6 public bandwidth, BGP', zh: '云物理服务器IPv6公网带宽（BGP）' },
  },
  ...dcpsKinds('Unicom', 'dcps-unicom', '联通'),
  ...dcpsKinds('Telecom', 'dcps-telecom', '电信'),
};

function dcpsKinds(line: string, code: string, zh: string): Record<string, BandwidthKind> {
  const owner = 'Distributed Cloud Physical Server';
  return {
    [`DCPS Elastic IP, dcps, ${line}, bandwidth`]: {
      product: 'eip',
      type: code,
      serves: ['dcps'],
      name: { en: `${owner} Elastic IP, ${line}`, zh: `分布式云物理服务器弹性公网IP（${zh}）` },
    },
    [`DCPS Elastic IP, dcps, ${line}, additional uplink bandwidth`]: {
      product: 'uplink-bandwidth',
      type: code,
      name: { en: `Additional uplink of an Elastic IP, ${line}`, zh: `弹性公网IP额外上行带宽（${zh}）` },
    },
    [`DCPS shared bandwidth, dcps, ${line}, bandwidth`]: {
      product: 'shared-bandwidth',
      type: code,
      name: { en: `${owner} shared bandwidth, ${line}`, zh: `分布式云物理服务器共享带宽（${zh}）` },
    },
    [`DCPS shared bandwidth, dcps, ${line}, additional uplink bandwidth`]: {
      product: 'uplink-bandwidth',
      type: `${code}-shared`,
      name: { en: `Additional uplink of shared bandwidth, ${line}`, zh: `共享带宽额外上行带宽（${zh}）` },
    },
  };
}

/** What a printed bandwidth group is: its product, type and name, and whose instances take their bandwidth from it. */
export function bandwidthKind(place: string, key: string): BandwidthKind {
  return known(place, BANDWIDTH_KINDS, key);
}
