/** `prices`: the rows of the price list, filtered by product, region and type. */
import { problemList, readChoice } from '../../../shared/billing/fields.ts';
import { describeMisprints } from '../../../shared/billing/misprint.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { type PriceTableRow, priceTable } from '../../../shared/catalog/price-table.ts';
import type { PriceList } from '../../../shared/catalog/schema.ts';
import { InputError } from '../cli-error.ts';
import type { OptionSpecs, Options } from '../options.ts';
import { table } from '../table.ts';
import type { Command, CommandContext } from '../command.ts';

const FILTERS = ['product', 'region', 'type'] as const;

export const prices: Command = {
  options: {
    product: {},
    region: {},
    type: {},
    'price-list': {},
    json: { flag: true },
    lang: {},
  } satisfies OptionSpecs,
  positionals: 0,
  async run(context) {
    const { list }: Catalog = await context.catalog();
    const rows = matching(context.options, list);
    return {
      json: () => rows.map((row) => rowJson(row, context)),
      text: () => pricesText(context, list, rows),
    };
  },
};

/** Throws an `InputError` for a code that is nowhere in the list, and "no price" for a combination that is not. */
function matching(options: Options, list: PriceList): PriceTableRow[] {
  const rows = priceTable(list);
  const problems = problemList();
  for (const filter of FILTERS) {
    const known = [...new Set(rows.map((row): string => row[filter]))];
    if (options.has(filter)) readChoice(problems, filter, options.text(filter), known);
  }
  if (problems.problems.length > 0) throw new InputError(problems.problems);
  const found = rows.filter((row) =>
    FILTERS.every((filter) => !options.has(filter) || row[filter] === options.text(filter)),
  );
  if (found.length > 0) return found;
  const asked = FILTERS.filter((filter) => options.has(filter));
  const given = asked.map((filter) => options.text(filter)).join(', ');
  // Where the rest of the question does have a price, so that the region can be corrected.
  const others = asked.filter((filter) => filter !== 'region');
  const elsewhere = rows.filter((row) => others.every((filter) => row[filter] === options.text(filter)));
  const accepted = [...new Set(elsewhere.map(({ region }) => region))];
  throw new InputError([{ field: asked.at(-1) ?? 'product', code: 'no-price', given, accepted }]);
}

function rowJson(row: PriceTableRow, { t, language }: Pick<CommandContext, 't' | 'language'>) {
  const misprints = describeMisprints(t, row.row);
  const usage = Object.fromEntries(row.usage.map(({ per, price }) => [per, price]));
  return {
    product: row.product,
    region: row.region,
    type: row.type,
    name: row.typeName[language],
    vcpu: row.vcpu,
    memoryGiB: row.memoryGiB,
    monthly: row.monthly?.price ?? null,
    hourly: row.hourly?.price ?? null,
    onSale: row.onSale,
    asOf: row.source.asOf,
    source: row.source.document,
    // What `monthly` and `hourly` are the price of: a unit, 1 GB, the first Mbps; and the whole formulas.
    basis: (row.monthly ?? row.hourly)?.basis ?? null,
    ...(typeof row.row.month === 'object' ? { monthlyFormula: row.row.month } : {}),
    ...(typeof row.row.hour === 'object' ? { hourlyFormula: row.row.hour } : {}),
    ...(row.usage.length > 0 ? { usage } : {}),
    breakEvenHours: row.breakEven?.hours ?? null,
    ...(row.note === null ? {} : { note: row.note[language] }),
    ...(misprints.length === 0 ? {} : { misprints }),
  };
}

function pricesText({ t, language }: CommandContext, list: PriceList, rows: readonly PriceTableRow[]): string {
  const body = rows.map((row) => [
    row.product,
    row.region,
    row.type,
    row.typeName[language],
    String(row.vcpu ?? ''),
    String(row.memoryGiB ?? ''),
    row.monthly?.price ?? '–',
    row.hourly?.price ?? row.usage.map(({ price, per }) => `${price} / ${t(`cli.usage.${per}`)}`).join(' + '),
    basisText(t, row),
    row.onSale ? '' : t('cli.sold-out'),
    row.source.asOf,
  ]);
  const shown = table(
    [
      { title: t('cli.product'), align: 'left' },
      { title: t('cli.region'), align: 'left' },
      { title: t('cli.type'), align: 'left' },
      { title: t('cli.name'), align: 'left' },
      { title: t('cli.vcpu'), align: 'right' },
      { title: t('cli.memory'), align: 'right' },
      { title: t('cli.monthly'), align: 'right' },
      { title: t('cli.hourly'), align: 'right' },
      { title: t('cli.per'), align: 'left' },
      { title: '', align: 'left' },
      { title: t('cli.as-of'), align: 'left' },
    ],
    body,
  );
  const misprints = rows.flatMap((row) =>
    describeMisprints(t, row.row).map((text) => `${t('cli.note')}: ${row.type} (${row.region}): ${text}`),
  );
  return [
    shown,
    ...misprints,
    t('cli.rows', { count: rows.length }),
    t('cli.prices', { id: list.id, asOf: list.asOf }),
  ].join('\n');
}

function basisText(t: CommandContext['t'], { monthly, hourly }: PriceTableRow): string {
  const basis = (monthly ?? hourly)?.basis;
  return basis === undefined ? '' : t(`cli.basis.${basis}`);
}
