/** Valid files of every format, which the mutations start from. */
import type { PriceList } from '../../shared/catalog/schema.ts';
import { priceListText } from '../../shared/catalog/write-price-list.ts';
import { examplePlan } from '../../shared/plan/example.ts';
import { csvText, tableText } from '../../shared/table/write-table.ts';
import { planText } from '../../shared/plan/write.ts';
import type { Workspace } from '../../shared/workspace/schema.ts';
import { account, coupon } from '../fixtures/account.ts';
import { planOf } from '../fixtures/plan.ts';
import { spreadsheetText } from '../fixtures/plan-table.ts';
import { builtIn, day } from '../fixtures/question.ts';
import { createTranslator } from '../../shared/i18n/index.ts';
import { version1 } from '../fixtures/workspaces/stored.ts';

const RESOURCES = [
  { product: 'vm', region: 'cn-north-1', quantity: 3 },
  {
    product: 'vm',
    region: 'cn-north-1',
    type: 'g.n2.medium',
    quantity: 2,
    id: 'i-1',
    name: '网站',
    disks: [{ type: 'ssd.gp1', gb: '100' }],
    bandwidth: '5',
    mode: 'monthly',
    start: '2026-06-01',
    expires: '2026-12-01',
    autoRenew: true,
    term: '1m',
  },
  { product: 'eip', region: 'cn-north-1', type: 'bgp', quantity: 1, mbps: '10', mode: 'configuration' },
] as const;

const ACCOUNT = {
  ...account({
    coupons: [coupon(), coupon({ code: 'C2', faceValue: '100.00', products: 'all' as never })],
    resources: RESOURCES as never,
  }),
  movements: [{ at: '2026-12-05', kind: 'recharge', amount: '500.00', note: '季度充值' }],
  costCentre: 'F-7',
};

export const ACCOUNTS = [JSON.stringify(account()), `${JSON.stringify(ACCOUNT, null, 2)}\n`];

export const AMOUNTS = [
  '{"requestId": "bh7", "result": {"totalAmount": "1300.00", "frozenAmount": "300.00", "availableAmount": "1000.00"}}',
  '{"availableAmount": "-12.34", "frozenAmount": "0.00"}',
];

export const PLANS = [
  planText(examplePlan(createTranslator('zh'), day('2026-12-01'), ids())),
  planText({
    ...planOf(
      [
        {
          id: 'a',
          group: 'web',
          product: 'vm',
          region: 'cn-north-1',
          type: 'g.n2.medium',
          mode: 'cheapest',
          tags: ['x'],
        },
        { id: 'b', name: 'free', amount: '12.50', per: 'month', boughtOn: '2027-02-01', ticket: 'OPS-7' },
      ],
      { groups: [{ id: 'web', name: '网站' }] },
    ),
    scenarios: [
      {
        id: 's',
        name: '少',
        changed: [{ id: 'a', quantity: '2' }],
        removed: ['b'],
        added: [{ id: 'c', product: 'eip' }],
      },
    ],
  }),
];

function ids(): () => string {
  let last = 0;
  return () => `id-${(last += 1)}`;
}

/** Some rows of every product: the whole list is only longer. */
const SMALL_LIST: PriceList = {
  ...builtIn.list,
  prices: builtIn.list.products.flatMap(({ code }) =>
    builtIn.list.prices.filter(({ product }) => product === code).slice(0, 3),
  ),
};
export const PRICE_LISTS = [priceListText(SMALL_LIST)];

const RESOURCE_TABLE = [
  ['实例ID', '名称', '产品', '地域', '规格', '数量', '计费类型', '到期时间', '自动续费', '数据盘'],
  ['i-1', 'web', '云主机', '华北-北京', 'g.n2.medium', '1', '包年包月', '2026-12-01 00:00:00', '是', 'ssd.gp1:100'],
  ['i-2', '=1+1', 'EIP', 'cn-north-1', '', '2', '按配置计费', '', '否', ''],
];
const tableHead = (text: string) => text.split('\r\n').slice(0, 12).join('\r\n');
export const PLAN_TABLES = [tableHead(spreadsheetText('en')), tableHead(spreadsheetText('zh')), 'a;b\r\n"1;2";"3\n4"'];
export const RESOURCE_TABLES = [csvText(RESOURCE_TABLE), tableText(RESOURCE_TABLE)];

export const WORKSPACE = {
  ...version1,
  accounts: {
    accounts: [
      {
        id: 'acc',
        name: 'Finance',
        registration: { accountExists: true, informationSubmitted: true },
        verification: { status: 'enterprise', since: '2026-01-01' },
        verificationPath: [{ status: 'enterprise', date: '2026-01-01' }],
        frozen: '0.00',
        overdue: '0.00',
        readAt: '2026-11-20T09:00:00+08:00',
        ledger: [
          { id: 'l1', kind: 'opening', amount: '1000.00', date: '2026-11-20', note: '' },
          { id: 'l2', kind: 'coupon-issue', amount: '30.00', date: '2026-11-20', note: '', coupon: 'C1' },
        ],
        coupons: [
          {
            code: 'C1',
            products: ['vm'],
            billing: 'all',
            validFrom: '2026-01-01',
            validTo: '2026-12-31',
            faceValue: '30.00',
          },
        ],
        resources: RESOURCES,
        movements: ACCOUNT.movements,
        forecast: { plans: [] },
        settings: {},
        snoozed: [],
      },
    ],
    current: 'acc',
  },
} as unknown as Workspace;
