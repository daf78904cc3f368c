/** The settings of an account as a form: which there are, how each is written and read, and its default. */
import { type Read, readAmount, readCount, readShare } from '../../../../shared/account/form-fields.ts';
import {
  type AccountSettings,
  BILL_FRACTIONS,
  DEFAULT_SETTINGS,
  VM_STOPS,
} from '../../../../shared/account/settings.ts';
import { type StoredSettings, settingsOf } from '../../../../shared/account/settings-schema.ts';
import { type Money, formatMoney } from '../../../../shared/money/index.ts';
import { fail, ok } from '../../../../shared/result.ts';
import type { RuleId } from '../../../../shared/rules/register.ts';

export const SETTING_KEYS = [
  'threshold',
  'thresholdIncluded',
  'couponsThatCount',
  'couponsCountForDisksAndAddresses',
  'couponsPerOrder',
  'deductionOrder',
  'vmStops',
  'fewerOrdersPercent',
  'billFractions',
  'lowBalance',
  'lowCoupons',
  'couponNoticeDays',
  'vmPerRegion',
  'serversPerOrder',
  'serversPerRegion',
  'addressesPerRegion',
  'addressesPerNode',
  'dataDisksPerInstance',
  'cpsMbps',
  'dcpsMbps',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** A reading of a rule, chosen from two. */
export const READINGS = {
  thresholdIncluded: ['true', 'false'],
  couponsThatCount: ['fitting', 'all'],
  couponsCountForDisksAndAddresses: ['true', 'false'],
  deductionOrder: ['smallest-first', 'earliest-first'],
  vmStops: VM_STOPS,
  billFractions: BILL_FRACTIONS,
} as const;
export type ReadingKey = keyof typeof READINGS;
export type TypedKey = Exclude<SettingKey, ReadingKey>;

/** `¥` is written before amounts, days behind notices, `%` behind shares; counts are plain. */
type Form = 'amount' | 'count' | 'counts' | 'share';

interface SettingRow {
  readonly rule: RuleId;
  readonly form: Form | 'reading';
  readonly most?: number;
}

export const SETTING_ROWS: Readonly<Record<SettingKey, SettingRow>> = {
  threshold: { rule: 'BAL-3', form: 'amount' },
  thresholdIncluded: { rule: 'BAL-3a', form: 'reading' },
  couponsThatCount: { rule: 'BAL-2', form: 'reading' },
  couponsCountForDisksAndAddresses: { rule: 'BAL-3a', form: 'reading' },
  couponsPerOrder: { rule: 'CPN-2', form: 'count', most: 10 },
  deductionOrder: { rule: 'CPN-3', form: 'reading' },
  vmStops: { rule: 'CFG-5', form: 'reading' },
  fewerOrdersPercent: { rule: 'PKG-4', form: 'share' },
  billFractions: { rule: 'PRC-2', form: 'reading' },
  lowBalance: { rule: 'BAL-7', form: 'amount' },
  lowCoupons: { rule: 'BAL-7', form: 'amount' },
  couponNoticeDays: { rule: 'BAL-7', form: 'counts', most: 365 },
  vmPerRegion: { rule: 'QTA-1', form: 'count', most: 100_000 },
  serversPerOrder: { rule: 'QTA-1', form: 'count', most: 100_000 },
  serversPerRegion: { rule: 'QTA-1', form: 'count', most: 100_000 },
  addressesPerRegion: { rule: 'QTA-1', form: 'count', most: 100_000 },
  addressesPerNode: { rule: 'QTA-1', form: 'count', most: 100_000 },
  dataDisksPerInstance: { rule: 'QTA-1', form: 'count', most: 1000 },
  cpsMbps: { rule: 'QTA-1', form: 'count', most: 100_000 },
  dcpsMbps: { rule: 'QTA-1', form: 'count', most: 100_000 },
};

/** The settings by what they are about, in the order of the page. */
export const SETTING_GROUPS = [
  {
    group: 'threshold',
    keys: ['threshold', 'thresholdIncluded', 'couponsThatCount', 'couponsCountForDisksAndAddresses'],
  },
  { group: 'coupons', keys: ['couponsPerOrder', 'deductionOrder'] },
  { group: 'arrears', keys: ['vmStops'] },
  { group: 'orders', keys: ['fewerOrdersPercent'] },
  { group: 'bills', keys: ['billFractions'] },
  { group: 'alerts', keys: ['lowBalance', 'lowCoupons', 'couponNoticeDays'] },
  {
    group: 'quotas',
    keys: [
      'vmPerRegion',
      'serversPerOrder',
      'serversPerRegion',
      'addressesPerRegion',
      'addressesPerNode',
      'dataDisksPerInstance',
      'cpsMbps',
      'dcpsMbps',
    ],
  },
] as const satisfies readonly { readonly group: string; readonly keys: readonly SettingKey[] }[];

export function isReading(key: SettingKey): key is ReadingKey {
  return key in READINGS;
}

/** A setting in force as the form writes it. */
export function settingText(stored: StoredSettings, key: SettingKey): string {
  return textOf(settingsOf(stored), key);
}

export function defaultText(key: SettingKey): string {
  return textOf(DEFAULT_SETTINGS, key);
}

function textOf(settings: AccountSettings, key: SettingKey): string {
  const { perRegion, perOrder, addressesPerNode, dataDisksPerInstance, mbps } = settings.quotas;
  switch (key) {
    case 'threshold':
    case 'lowBalance':
    case 'lowCoupons':
      return formatMoney(settings[key]);
    case 'couponNoticeDays':
      return settings.couponNoticeDays.join(', ');
    case 'vmPerRegion':
      return String(perRegion.vm);
    case 'serversPerOrder':
      return String(perOrder.cps);
    case 'serversPerRegion':
      return String(perRegion.cps);
    case 'addressesPerRegion':
      return String(perRegion.eip);
    case 'addressesPerNode':
      return String(addressesPerNode);
    case 'cpsMbps':
      return String(mbps.cps);
    case 'dcpsMbps':
      return String(mbps.dcps);
    case 'dataDisksPerInstance':
      return String(dataDisksPerInstance);
    default:
      return String(settings[key]);
  }
}

/** Reads what was typed into the value that is stored. */
export function readSetting(key: SettingKey, text: string): Read<StoredSettings[SettingKey]> {
  const { form, most = 1 } = SETTING_ROWS[key];
  switch (form) {
    case 'amount':
      return asText(readAmount(text));
    case 'count':
      return readCount(text, { least: 1, most });
    case 'share':
      return readShare(text);
    case 'counts':
      return readCounts(text, most);
    default:
      return ok(text === 'true' ? true : text === 'false' ? false : (text as StoredSettings[SettingKey]));
  }
}

function asText(read: Read<Money>): Read<string> {
  return read.ok ? ok(formatMoney(read.value)) : read;
}

/** Days of notice: `7, 3, 1`, the longest first, none twice. */
function readCounts(text: string, most: number): Read<number[]> {
  const parts = text
    .normalize('NFKC')
    .split(/[,、;\s]+/)
    .filter((part) => part !== '');
  const reads = parts.map((part) => readCount(part, { least: 0, most }));
  const counts = reads.flatMap((read) => (read.ok ? [read.value] : []));
  if (counts.length === 0 || counts.length < parts.length) {
    return fail({ expected: 'counts', given: text, least: 0, most });
  }
  return ok([...new Set(counts)].toSorted((a, b) => b - a));
}

/** Keeps a setting only where it differs from the default. */
export function withSetting(
  stored: StoredSettings,
  key: SettingKey,
  value: StoredSettings[SettingKey],
): StoredSettings {
  const changed = { ...stored, [key]: value };
  return settingText(changed, key) === defaultText(key) ? withoutSetting(stored, key) : changed;
}

export function withoutSetting(stored: StoredSettings, key: SettingKey): StoredSettings {
  const { [key]: _removed, ...kept } = stored;
  return kept;
}
