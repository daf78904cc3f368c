/** What the command line can do, with one example a command. */
import type { Translate } from '../../shared/i18n/index.ts';

const USAGE = `npm run --silent cli -- <command> [options]

  prices   [--product P] [--region R] [--type T] [--price-list FILE]
  quote    --mode monthly       --term 1m..9m|1y|2y|3y [--start T]  …
           --mode configuration --for DURATION                      …
           --mode consumption   --gb-out N --for DURATION           …
  compare  [--from DATE] --days N | --months N | --to DATE
           [--hours-per-day H] [--days-per-week D]
           [--fewer-orders PERCENT] [--account FILE]                …
  check    (options of quote) --account FILE [--at T]
  plan     FILE [--scenario ID] [--allow-incomplete]
  plan diff  A B [--scenario-a ID] [--scenario-b ID]
           [--format table|json|markdown] [--fail-over AMOUNT]
           [--allow-incomplete]
  plan check FILE [--scenario ID] --account FILE [--at T]
           [--allow-incomplete]
  forecast FILE --days N [--at T] [--plan FILE]… [--scenario ID]
           [--no-plans] [--what-if-scenario NAME|ID]
           [--recharge T=AMOUNT]… [--top-up-days N] [--fail-within N]
           (FILE, and --account FILE of the others: an account file, a stored
           workspace.json with the plans that are switched on in its forecast,
           or an export of it without a passphrase; of several accounts the
           one in use, or [--account-name NAME])
  schema   account|plan|price-list|workspace

  …        --product vm|cps|dcps|disk|eip|eip-traffic|… --region R --type T
           [--gb N] [--iops N] [--mbps N] [--quantity N] [--discount F]
           (0 < F <= 1, at most 12 decimals)
           [--disk TYPE:GB[:IOPS]]… [--bandwidth MBPS]
           [--price-list FILE] [--json] [--lang en|zh]

  npm run --silent cli -- prices --product cps
  npm run --silent cli -- quote --mode monthly --term 1y --product vm --region cn-north-1 --type g.n2.medium
  npm run --silent cli -- plan diff old.costplan.json new.costplan.json --format markdown --fail-over 500
  npm run --silent cli -- forecast account.json --days 90 --recharge 2026-12-05=500.00 --fail-within 14
  npm run --silent cli -- compare --days 182 --product vm --region cn-north-1 --type g.n2.medium --bandwidth 1
`;

/** The help page. */
export function helpText(t: Translate): string {
  return `${t('app.name')}\n${t('cli.help')}\n\n${USAGE}`;
}
