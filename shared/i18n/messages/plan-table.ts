import type { Messages } from '../language.ts';

/** The titles of a plan's columns, in the grid, in copied tables and in CSV files: short, with the official words. */
export const planTable = {
  'plan.column.name': { en: 'Name', zh: '名称' },
  'plan.column.group': { en: 'Group', zh: '分组' },
  'plan.column.product': { en: 'Product', zh: '产品' },
  'plan.column.region': { en: 'Region', zh: '地域' },
  'plan.column.type': { en: 'Type', zh: '规格' },
  'plan.column.quantity': { en: 'Quantity', zh: '数量' },
  'plan.column.gb': { en: 'Size (GB)', zh: '容量 (GB)' },
  'plan.column.iops': { en: 'IOPS', zh: 'IOPS' },
  'plan.column.mbps': { en: 'Bandwidth (Mbps)', zh: '带宽 (Mbps)' },
  'plan.column.gbOut': { en: 'Outbound traffic (GB)', zh: '出网流量 (GB)' },
  'plan.column.disks': { en: 'Disks', zh: '云硬盘' },
  'plan.column.bandwidth': { en: 'Public bandwidth (Mbps)', zh: '公网带宽 (Mbps)' },
  'plan.column.discount': { en: 'Contract discount', zh: '合同折扣' },
  'plan.column.amount': { en: 'Own price (RMB)', zh: '自定价格（元）' },
  'plan.column.per': { en: 'Own price per', zh: '自定价格周期' },
  'plan.column.mode': { en: 'Billing mode', zh: '计费方式' },
  'plan.column.term': { en: 'Term', zh: '购买时长' },
  'plan.column.start': { en: 'Start', zh: '开始日期' },
  'plan.column.end': { en: 'End (at 00:00)', zh: '结束时间（当日 00:00）' },
  'plan.column.hoursPerDay': { en: 'Hours a day', zh: '每天运行（小时）' },
  'plan.column.daysPerWeek': { en: 'Days a week', zh: '每周运行（天）' },
  'plan.column.tags': { en: 'Tags', zh: '标签' },
  'plan.column.owner': { en: 'Owner', zh: '负责人' },
  'plan.column.note': { en: 'Note', zh: '备注' },
} as const satisfies Messages;
