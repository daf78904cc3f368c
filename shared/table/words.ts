/** What people write for the codes of a plan: official names in both languages and usual spellings, only sure ones. */
import { common } from '../i18n/messages/common.ts';
import type { ProductCode } from '../catalog/schema.ts';
import type { PaidPer, PlanMode } from '../plan/schema.ts';
import { wordKey } from './word-key.ts';

type Words<Code extends string> = Readonly<Record<Code, readonly string[]>>;

const PRODUCTS: Words<ProductCode> = {
  vm: ['Virtual Machine', 'Virtual Machines', 'VM', 'VMs', '云主机', '虚拟机'],
  cps: ['Cloud Physical Server', 'Cloud Physical Servers', 'CPS', '云物理服务器'],
  dcps: ['Distributed Cloud Physical Server', 'DCPS', '分布式云物理服务器'],
  disk: ['Cloud Disk', 'Cloud Disks', 'Cloud Disk Service', 'Disk', '云硬盘', '云盘'],
  eip: ['Elastic IP', 'EIP', '弹性公网IP', '弹性IP'],
  'eip-traffic': ['Elastic IP by traffic', 'EIP by traffic', '弹性公网IP（按用量）', '弹性公网IP（按流量）'],
  'shared-bandwidth': ['Shared bandwidth', '共享带宽'],
  'uplink-bandwidth': ['Additional uplink bandwidth', '额外上行带宽'],
  'ipv6-bandwidth': ['IPv6 public bandwidth', 'IPv6公网带宽'],
  snapshot: ['Cloud Disk snapshot', 'Snapshot', '云硬盘快照', '快照'],
};

const REGIONS: Words<string> = {
  'cn-north-1': ['North China-Beijing', 'Beijing', '华北-北京', '北京'],
  'cn-east-1': ['East China-Suqian', 'Suqian', '华东-宿迁', '宿迁'],
  'cn-east-2': ['East China-Shanghai', 'Shanghai', '华东-上海', '上海'],
  'cn-south-1': ['South China-Guangzhou', 'Guangzhou', '华南-广州', '广州'],
  'east-china-jinan': ['East China-Jinan', 'Jinan', '华东-济南', '济南'],
  'east-china-taizhou': ['East China-Taizhou', 'Taizhou', '华东-台州', '台州'],
};

const TYPES: Words<string> = {
  'ssd.gp1': ['General SSD', '通用型SSD', '通用型SSD云盘', '通用型SSD云硬盘'],
  'ssd.gp2': ['General SSD (Gen II)', '第二代通用型SSD'],
  'ssd.io1': ['Performance SSD', '性能型SSD', '性能型SSD云盘', '性能型SSD云硬盘'],
  'ssd.io2': ['Enhanced SSD', '增强型SSD', '增强型SSD云盘', '增强型SSD云硬盘'],
  'hdd.std1': ['Capacity HDD', '容量型HDD', '容量型HDD云盘', '容量型HDD云硬盘'],
  bgp: ['BGP'],
  standard: ['Standard snapshot', '标准快照'],
};

/** The last name of each mode is the charge mode of JD Cloud's own interface. */
const MODES: Words<PlanMode> = {
  cheapest: ['cheapest', 'lowest', '最低', '最便宜', '最低费用'],
  monthly: [
    ...namesOf('mode.monthly'),
    'monthly',
    'prepaid',
    'prepay',
    'subscription',
    '包月',
    '包年',
    '预付费',
    'prepaid by duration',
  ],
  configuration: [
    ...namesOf('mode.configuration'),
    'configuration',
    'by configuration',
    'pay as you go',
    '按配置',
    '按量',
    '按量付费',
    '按量计费',
    'postpaid by duration',
  ],
  'configuration-then-monthly': [
    ...namesOf('strategy.configuration-then-monthly'),
    'configuration, then monthly',
    '先按配置后包年包月',
    '先按配置计费后包年包月',
  ],
  consumption: [...namesOf('mode.consumption'), 'consumption', 'by consumption', '按用量', 'postpaid by usage'],
};

const PER: Words<PaidPer> = {
  once: ['once', 'one-off', 'one time', '一次', '一次性'],
  month: ['month', 'per month', 'a month', 'every month', 'monthly', '月', '每月', '按月', '元/月'],
  day: ['day', 'per day', 'a day', 'every day', 'daily', '天', '日', '每天', '每日', '按天', '按日', '元/天', '元/日'],
};

/** Looks a text up: its code, or undefined when it is not surely one. */
export type CodeOf = (text: string) => string | undefined;

export const productCodeOf = lookUp(PRODUCTS);
export const regionCodeOf = lookUp(REGIONS);
export const typeCodeOf = lookUp(TYPES);
export const modeOf = lookUp(MODES);
export const perOf = lookUp(PER);

function lookUp(words: Words<string>): CodeOf {
  const codes = new Map(
    Object.entries(words).flatMap(([code, names]) => [code, ...names].map((name) => [wordKey(name), code] as const)),
  );
  return (text) => codes.get(wordKey(text));
}

function namesOf(key: keyof typeof common): string[] {
  return Object.values(common[key]);
}
