/** Which column of a table is which cell of a plan line: by its title, in either language, however it is spelt. */
import { messages } from '../i18n/index.ts';
import { LINE_FIELDS, type LineField } from '../plan/schema.ts';
import {
  type TableColumn,
  type TableColumns,
  type TitleBook,
  type Titles,
  columnsBy,
  isTitleRow,
  titleLookUp,
} from './columns.ts';

/** `id` and `ignored` (a row's number) say nothing about a line that is added. */
export type ColumnMeaning = LineField | 'id' | 'ignored';

/** A column of a table of lines. Of `note-text` the text goes into the note. */
export type LineColumn = TableColumn<LineField>;
export type LineColumns = TableColumns<LineField>;

/** Titles that people use, besides our own. Only what is sure is among them: the rest goes into the note. */
const LINE_TITLES: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  name: [
    'Instance name',
    'Resource name',
    'Resource',
    'Server name',
    'Hostname',
    'Host name',
    'Line',
    '实例名称',
    '资源名称',
    '主机名',
    '主机名称',
    '服务器名称',
    '云主机名称',
    '条目',
  ],
  group: ['Team', 'Department', 'Project', '部门', '团队', '项目', '业务线', '所属部门', '组'],
  product: ['Product name', 'Service', 'Cloud product', 'Resource type', '产品名称', '产品类型', '云产品', '资源类型'],
  region: ['Region or node', 'Node', 'Location', '地域或节点', '区域', '节点', '地区', '所在地域'],
  type: [
    'Instance type',
    'Instance types',
    'Flavor',
    'Flavour',
    'Specification',
    'Spec',
    '实例规格',
    '规格型号',
    '规格代码',
    '实例类型',
    '云主机规格',
    '型号',
    '线路',
  ],
  quantity: ['Qty', 'Count', 'Number of instances', '台数', '个数', '实例数', '实例数量', '购买数量'],
  gb: ['Size', 'Capacity', 'Size GB', 'Capacity GB', '容量', '容量GB', '大小'],
  iops: ['Provisioned IOPS', '预配置IOPS'],
  mbps: ['Bandwidth', 'Mbps', 'Bandwidth Mbps', '带宽', '带宽值', '带宽Mbps'],
  gbOut: [
    'Outbound traffic',
    'Outbound traffic in all',
    'Outbound GB',
    'Egress',
    '出网流量',
    '出网流量合计',
    '流出流量',
    '公网流量',
    '下行流量',
  ],
  disks: ['Disk', 'Cloud disks', 'Data disk', 'Data disks', 'Attached disks', '数据盘', '云盘', '挂载云硬盘'],
  bandwidth: ['Public bandwidth', 'Internet bandwidth', '公网带宽', '公网出口带宽', '外网带宽'],
  discount: ['Discount', 'Factor', 'Discount factor', '折扣', '折扣率', '折扣系数', '商务折扣'],
  amount: ['Own price', 'Own amount', '自定价格', '自定金额'],
  per: ['Per', 'Paid per', 'Paid', '付费周期', '支付周期'],
  mode: [
    'Mode',
    'Billing',
    'Billing method',
    'Billing type',
    'Payment mode',
    'Charge mode',
    '计费模式',
    '计费类型',
    '付费方式',
    '付费类型',
    '付费模式',
    '购买方式',
  ],
  term: [
    'Terms',
    'Package term',
    'Duration of package',
    '包月时长',
    '包年包月时长',
    '包年时长',
    '时长',
    '购买期限',
    '租期',
  ],
  start: [
    'Start date',
    'Starts',
    'From',
    'First day',
    'Begin',
    '开始',
    '开始时间',
    '起始日期',
    '起始时间',
    '启用日期',
    '上线日期',
  ],
  end: [
    'End',
    'End date',
    'End date, not counted',
    'Ends',
    'To',
    'Until',
    '结束',
    '结束日期',
    '结束时间',
    '终止日期',
    '截止日期',
  ],
  hoursPerDay: ['Hours per day', 'Daily hours', '每天小时数', '每日小时数', '每天运行', '每日运行', '每天运行小时数'],
  daysPerWeek: ['Days per week', 'Weekly days', '每周天数', '每周运行', '每周运行天数'],
  tags: ['Tag', 'Label', 'Labels', '标记'],
  owner: ['Responsible', 'Contact', 'Person in charge', '责任人', '联系人', '使用人', '申请人'],
  note: ['Notes', 'Remark', 'Remarks', 'Comment', 'Comments', '说明', '描述'],
  id: ['ID', '标识'],
  ignored: ['No', '#', 'Row', '序号', '行号'],
};

const OWN_TITLES: Titles<ColumnMeaning> = Object.fromEntries(
  LINE_FIELDS.map((field) => [field, Object.values(messages[`plan.column.${field}`])]),
);

/** What a column with this title holds; undefined when the title is not known. */
export const headerField: (text: string) => ColumnMeaning | undefined = titleLookUp(LINE_TITLES, OWN_TITLES);

/** The titles of a table of lines. Text that has no cell of its own goes into the note. */
export const LINE_BOOK: TitleBook<LineField> = {
  meaningOf(title) {
    const meaning = headerField(title);
    return meaning === 'id' ? 'ignored' : meaning;
  },
  rest: 'note-text',
};

/** Whether the row is the titles of a table of lines. */
export function isHeaderRow(row: readonly string[]): boolean {
  return isTitleRow(row, headerField);
}

/** What the columns of a table of lines hold. */
export function guessColumns(table: readonly (readonly string[])[]): LineColumns {
  return columnsBy(table, LINE_BOOK);
}
