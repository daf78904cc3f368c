/** What is stored, by the key it stands under, in the words of the pages where it was entered. */
import { CASH_KINDS, COUPON_KINDS } from '../../../shared/account/ledger.ts';
import { isMadeUpId } from '../../../shared/account/resource-list.ts';
import { RESOURCE_FIELDS } from '../../../shared/table/resources/fields.ts';
import { BILLING_TYPES, MOVEMENT_KINDS } from '../../../shared/account/schema.ts';
import { VERIFICATION_METHODS, VERIFICATION_STATES } from '../../../shared/account/verification.ts';
import { termText } from '../../../shared/billing/result-text.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { PRODUCT_CODES, TERMS } from '../../../shared/catalog/schema.ts';
import type { MessageKey, Translate } from '../../../shared/i18n/index.ts';
import { type Money, money, MONEY_PATTERN } from '../../../shared/money/index.ts';
import { lastDayBefore } from '../../../shared/billing/last-day.ts';
import { LINE_FIELDS, PAID_PER, PLAN_MODES } from '../../../shared/plan/schema.ts';
import { isRecord, type JsonRecord, recordOf } from '../../../shared/workspace/merge/same.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { isReading, SETTING_KEYS, SETTING_ROWS, type SettingKey } from '../../pages/account/settings/setting-rows.ts';
import { readingKey } from '../../pages/account/settings/setting-words.ts';
import { storedMomentText } from '../../state/clock/stored-moment.ts';
import { modeName } from '../../ui/names/plan-names.ts';

/** Who reads, and what gives names to codes. */
export interface Reader {
  readonly t: Translate;
  readonly language: Language;
  /** Null: there is no price list yet, and products and regions keep their codes. */
  readonly catalog: Catalog | null;
  /** An amount as it is shown, or covered. */
  readonly amountText: (amount: Money) => string;
  /** Names of groups, plans and resources by the ids that other values refer to them with. */
  readonly names: ReadonlyMap<string, string>;
}

/** A kind of record, which gives its keys their meaning: `start` of a line is not that of what runs. */
export type Area =
  | 'accounts'
  | 'plans'
  | 'calculator'
  | 'ledger'
  | 'movements'
  | 'coupons'
  | 'resources'
  | 'settings'
  | 'forecast'
  | 'lines';

const AREAS: Readonly<Record<string, Area>> = {
  ledger: 'ledger',
  booked: 'ledger',
  entries: 'ledger',
  movements: 'movements',
  coupons: 'coupons',
  resources: 'resources',
  settings: 'settings',
  forecast: 'forecast',
  lines: 'lines',
  touched: 'lines',
  added: 'lines',
  changed: 'lines',
};

/** The area of what stands under this key of a record of `area`. */
export function areaUnder(area: Area, key: string): Area {
  return Object.hasOwn(AREAS, key) ? (AREAS[key] ?? area) : area;
}

const ENTRY: Readonly<Record<string, MessageKey>> = {
  date: 'account.entry.date',
  at: 'account.entry.date',
  kind: 'account.entry.kind',
  note: 'account.entry.note',
  amount: 'account.entry.amount',
  coupon: 'account.coupon',
};

const LABELS: Readonly<Partial<Record<Area, Readonly<Record<string, MessageKey>>>>> = {
  accounts: {
    frozen: 'account.frozen',
    overdue: 'account.overdue',
    readAt: 'account.readAt',
    since: 'account.record.since',
    method: 'account.method',
    accountExists: 'account.registration.accountExists',
    informationSubmitted: 'account.registration.informationSubmitted',
  },
  ledger: ENTRY,
  movements: ENTRY,
  coupons: {
    code: 'account.coupon.code',
    products: 'account.scope.products',
    billing: 'account.scope.billing',
    faceValue: 'account.coupon.faceValue',
    validFrom: 'account.coupon.validFrom',
    validTo: 'account.coupon.validTo',
  },
  forecast: {
    days: 'forecast.days',
    topUpDays: 'forecast.cadence',
    burn: 'forecast.if.burn',
    expiryDay: 'forecast.if.expiry-day',
    term: 'forecast.if.monthly.term',
    on: 'account.entry.date',
    amount: 'account.entry.amount',
  },
  lines: { boughtOn: 'plan.bought.day' },
};

/** What a value is called where it is entered; undefined: it has no name of its own. */
export function labelOf({ t }: Pick<Reader, 't'>, area: Area, key: string): string | undefined {
  const setting = area === 'settings' ? SETTING_KEYS.find((each) => each === key) : undefined;
  if (setting !== undefined) return t(`setting.${setting}`);
  const resource = area === 'resources' ? RESOURCE_FIELDS.find((each) => each === key) : undefined;
  if (resource !== undefined) return t(`resource.column.${resource}`);
  const cell = area === 'lines' || area === 'calculator' ? LINE_FIELDS.find((each) => each === key) : undefined;
  if (cell !== undefined) return t(`plan.column.${cell}`);
  const labels = LABELS[area];
  const label = labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined;
  return label && t(label);
}

/** Of a record, what says by itself what it is. */
const PLAIN = new Set([
  'name',
  'kind',
  'status',
  'method',
  'date',
  'at',
  'note',
  'coupon',
  'product',
  'region',
  'type',
  'mode',
  'products',
  'billing',
]);

/** No news to a person, or the window's own. */
const SILENT = new Set([
  'schemaVersion',
  'format',
  'formatVersion',
  'snoozed',
  'unknown',
  'how',
  'registration',
  'current',
  'fileName',
  'view',
]);

/** Everything that a value says, in words, one after the other. */
export function valueWords(reader: Reader, area: Area, key: string, value: unknown): string[] {
  if (key === 'disks' && Array.isArray(value)) return value.map((disk) => diskWords(reader, recordOf(disk)));
  if (Array.isArray(value)) return value.flatMap((item) => valueWords(reader, area, key, item));
  if (isRecord(value)) return key === 'horizon' ? daysWords(reader, value) : recordWords(reader, area, value);
  const text = leafWords(reader, area, key, value);
  return text === '' ? [] : [text];
}

function recordWords(reader: Reader, area: Area, record: JsonRecord): string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (SILENT.has(key) || isSilentId(area, key, value)) return [];
    const words = valueWords(reader, areaUnder(area, key), key, value);
    if (PLAIN.has(key) || isRecord(value) || words.length === 0) return words;
    const label = labelOf(reader, area, key);
    if (label === undefined) return words;
    return [reader.t('conflict.part', { name: label, value: words.join(reader.t('problem.between')) })];
  });
}

/** Ids are for the program, but for those that a person has entered for what runs. */
function isSilentId(area: Area, key: string, value: unknown): boolean {
  return key === 'id' && (area !== 'resources' || typeof value !== 'string' || isMadeUpId(value));
}

function diskWords({ t }: Reader, { type, gb, iops }: JsonRecord): string {
  const sizes = [
    textOf(gb) === '' ? '' : t('resource.gb', { gb: textOf(gb) }),
    textOf(iops) === '' ? '' : t('resource.iops', { iops: textOf(iops) }),
  ];
  return [textOf(type), ...sizes].filter((part) => part !== '').join(' ');
}

/** The days of a plan, or those of the calculator, of which one of three ways to say them counts. */
function daysWords({ t }: Reader, horizon: JsonRecord): string[] {
  const { unit } = horizon;
  const last = lastDayBefore(textOf(horizon['to']));
  const said = (name: MessageKey, key: string) => {
    const value = key === 'to' ? last : textOf(horizon[key]);
    return value === '' ? [] : [t('conflict.part', { name: t(name), value })];
  };
  if (unit !== 'days' && unit !== 'months' && unit !== 'to') {
    return [t('plan.days', { from: textOf(horizon['from']), last })];
  }
  return [
    ...said('calc.from', 'from'),
    ...said(`calc.unit.${unit}`, unit),
    ...said('plan.column.hoursPerDay', 'hoursPerDay'),
    ...said('plan.column.daysPerWeek', 'daysPerWeek'),
  ];
}

const AMOUNTS = new Set(['amount', 'faceValue', 'frozen', 'overdue', 'withdrawable', 'withdrawing', 'remaining']);
const MOMENTS = new Set(['at', 'readAt', 'start']);
/** What holds the id of something else. */
const REFERENCES = new Set(['group', 'plan', 'scenario', 'resource', 'skipped', 'toConfiguration', 'removed']);

/** One value, in words. */
export function leafWords(reader: Reader, area: Area, key: string, value: unknown): string {
  const { t, names } = reader;
  const setting = area === 'settings' ? SETTING_KEYS.find((each) => each === key) : undefined;
  if (setting !== undefined) return settingWords(reader, setting, value);
  if (typeof value === 'boolean') return t(value ? 'conflict.yes' : 'conflict.no');
  const text = textOf(value);
  if (AMOUNTS.has(key)) return amountWords(reader, key, text);
  if (MOMENTS.has(key)) return storedMomentText(text);
  // An id without a name is one of something that is gone.
  if (REFERENCES.has(key)) return names.get(text) ?? (text === '' ? '' : t('conflict.gone'));
  return codeWords(reader, key, text);
}

function settingWords(reader: Reader, setting: SettingKey, value: unknown): string {
  const text = textOf(value);
  if (isReading(setting)) return reader.t(readingKey(setting, String(value)));
  const { form } = SETTING_ROWS[setting];
  if (form === 'amount') return amountWords(reader, setting, text);
  return form === 'share' ? `${text}%` : text;
}

function amountWords({ t, amountText }: Reader, key: string, text: string): string {
  if (!MONEY_PATTERN.test(text)) return text;
  const amount = amountText(money(text));
  return key === 'withdrawable' || key === 'withdrawing' ? t(`account.console.${key}`, { amount }) : amount;
}

/** A text that is no code of its key stays as it was typed. */
function codeWords(reader: Reader, key: string, text: string): string {
  const { t } = reader;
  switch (key) {
    case 'product':
      return productName(reader, text);
    case 'products':
      return text === 'all' ? t('account.scope.allProducts') : productName(reader, text);
    case 'region':
      return reader.catalog?.region(text)?.name[reader.language] ?? text;
    case 'term':
      return worded(TERMS, text, (term) => termText(t, term));
    case 'mode':
      return worded(PLAN_MODES, text, (mode) => modeName(t, mode));
    case 'billing':
      return text === 'all' ? t('account.scope.allBilling') : worded(BILLING_TYPES, text, (type) => t(`mode.${type}`));
    case 'per':
      return worded(PAID_PER, text, (per) => t(`plan.details.per.${per}`));
    case 'status':
      return worded(VERIFICATION_STATES, text, (status) => t(`verification.${status}`));
    case 'method':
      return worded(VERIFICATION_METHODS, text, (method) => t(`method.${method}`));
    case 'kind':
      return kindWords(t, text);
    default:
      return text;
  }
}

function productName({ catalog, language }: Reader, text: string): string {
  return worded(PRODUCT_CODES, text, (code) => catalog?.product(code)?.name[language] ?? code);
}

/** A recharge is one in the ledger and one among what is to come, in the same words. */
function kindWords(t: Translate, text: string): string {
  const entry = [...CASH_KINDS, ...COUPON_KINDS].find((each) => each === text);
  if (entry !== undefined) return t(`entry.${entry}`);
  return worded(MOVEMENT_KINDS, text, (kind) => t(`forecast.movement.${kind}`));
}

function worded<Code extends string>(codes: readonly Code[], text: string, words: (code: Code) => string): string {
  const code = codes.find((each) => each === text);
  return code === undefined ? text : words(code);
}

/** A text or a number as it stands there. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
