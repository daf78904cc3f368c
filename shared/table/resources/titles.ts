/** Which column of a table is which cell of what runs: a spreadsheet's titles, and those of the console's exports. */
import { messages } from '../../i18n/index.ts';
import { type TitleBook, type Titles, columnsBy, titleLookUp } from '../columns.ts';
import { headerField } from '../headers.ts';
import { RESOURCE_FIELDS, type ResourceField } from './fields.ts';

type Meaning = ResourceField | 'ignored';

const MORE: Titles<Meaning> = {
  id: [
    'ID',
    'Instance ID',
    'Resource ID',
    'Server ID',
    'Disk ID',
    '标识',
    '实例ID',
    '资源ID',
    '云主机ID',
    '云硬盘ID',
    '服务器ID',
  ],
  name: ['Disk name', '云硬盘名称'],
  gbOut: ['Outbound GB a day', 'Daily outbound traffic', '每日出网流量', '日均出网流量'],
  mode: ['Charge mode', 'How it is paid', '付费', '计费'],
  start: [
    'Created',
    'Created at',
    'Created on',
    'Creation date',
    'Creation time',
    'Launch time',
    'Purchased',
    'Purchase date',
    'Running since',
    'Since',
    '创建时间',
    '创建日期',
    '购买时间',
    '购买日期',
    '开通时间',
    '开通日期',
    '计费开始时间',
  ],
  expires: [
    'Expires',
    'Expires on',
    'Expires at',
    'Expiry',
    'Expiry date',
    'Expiration',
    'Expiration date',
    'Expiration time',
    'Expired time',
    'Valid until',
    'Valid to',
    'End',
    'End date',
    'End time',
    'Ends',
    'Until',
    '到期',
    '到期时间',
    '到期日',
    '到期日期',
    '过期时间',
    '过期日期',
    '有效期至',
    '结束日期',
    '结束时间',
    '截止日期',
    '计费到期时间',
  ],
  autoRenew: [
    'Auto renew',
    'Auto renewal',
    'Automatic renewal',
    'Autorenew',
    'Renews itself',
    '自动续费',
    '是否自动续费',
    '自动续费状态',
    '开启自动续费',
  ],
  renewByHand: ['Renewed by hand', 'Manual renewal', 'Renew by hand', '手动续费', '人工续费', '是否手动续费'],
  term: ['Renewal term', 'Renewal period', 'Renews for', '续费时长', '续费周期', '自动续费时长', '自动续费周期'],
  ignored: ['No', '#', 'Row', '序号', '行号'],
};

const OWN: Titles<Meaning> = Object.fromEntries(
  RESOURCE_FIELDS.map((field) => [field, Object.values(messages[`resource.column.${field}`])]),
);

const ownMeaning = titleLookUp<Meaning>(MORE, OWN);

/** A cell that a plan line has too is called the same there; only traffic is another one, of all of its time. */
function meaningOf(title: string): ResourceField | undefined {
  const meaning = ownMeaning(title) ?? headerField(title);
  return RESOURCE_FIELDS.find((field) => field === meaning && (field !== 'gbOut' || ownMeaning(title) === field));
}

/** The titles of a table of what runs. It has no note, so a column of no known meaning is left out. */
export const RESOURCE_BOOK: TitleBook<ResourceField> = {
  meaningOf: (title) => (ownMeaning(title) === 'ignored' ? 'ignored' : meaningOf(title)),
  rest: 'skip',
};

export function guessResourceColumns(table: readonly (readonly string[])[]) {
  return columnsBy(table, RESOURCE_BOOK);
}
