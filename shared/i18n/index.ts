/**
 * Every text a person reads, in both languages. `createTranslator` is framework-free: the window, the command line and
 * the exports all use it, so an error reads the same everywhere.
 */
import { createInstance } from 'i18next';
import { inOneLine } from '../text/guard.ts';
import { LANGUAGES, type Language } from './language.ts';
import { about } from './messages/about.ts';
import { account } from './messages/account.ts';
import { alreadyOpen } from './messages/already-open.ts';
import { backups } from './messages/backups.ts';
import { billing } from './messages/billing.ts';
import { calculator } from './messages/calculator.ts';
import { cli } from './messages/cli.ts';
import { common } from './messages/common.ts';
import { document } from './messages/document.ts';
import { forecast } from './messages/forecast.ts';
import { forecastChart } from './messages/forecast-chart.ts';
import { forecastAnswer } from './messages/forecast-answer.ts';
import { forecastPage } from './messages/forecast-page.ts';
import { forecastWhatIf } from './messages/forecast-what-if.ts';
import { home } from './messages/home.ts';
import { hosts } from './messages/hosts.ts';
import { plan } from './messages/plan.ts';
import { planBought } from './messages/plan-bought.ts';
import { planDetails } from './messages/plan-details.ts';
import { planBar } from './messages/plan-bar.ts';
import { planEdit } from './messages/plan-edit.ts';
import { planGrid } from './messages/plan-grid.ts';
import { planTable } from './messages/plan-table.ts';
import { planTabs } from './messages/plan-tabs.ts';
import { plans } from './messages/plans.ts';
import { prices } from './messages/prices.ts';
import { readiness } from './messages/readiness.ts';
import { recovery } from './messages/recovery.ts';
import { resources } from './messages/resources.ts';
import { saving } from './messages/saving.ts';
import { shell } from './messages/shell.ts';

export const messages = {
  ...common,
  ...about,
  ...account,
  ...alreadyOpen,
  ...backups,
  ...billing,
  ...calculator,
  ...cli,
  ...document,
  ...forecast,
  ...forecastChart,
  ...forecastAnswer,
  ...forecastPage,
  ...forecastWhatIf,
  ...home,
  ...hosts,
  ...plan,
  ...planBought,
  ...planDetails,
  ...planBar,
  ...planEdit,
  ...planGrid,
  ...planTable,
  ...planTabs,
  ...plans,
  ...prices,
  ...readiness,
  ...recovery,
  ...saving,
  ...resources,
  ...shell,
} as const;

type Plural<K> = K extends `${infer Base}_other` ? Base : K extends `${string}_one` ? never : K;
/** The key of a text; plural forms (`_one`, `_other`) count as one key that takes `count`. */
export type MessageKey = Plural<keyof typeof messages>;

export type MessageParams = Readonly<Record<string, string | number>>;
/**
 * Text for a key; `{{name}}` in it is replaced by `params.name`, `count` chooses the plural form. What is put in stays
 * inside its line: a name with a line feed cannot begin a sentence of its own.
 */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** A translator for one language. Pure: two translators never influence each other. */
export function createTranslator(language: Language): Translate {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(LANGUAGES.map((lng) => [lng, { translation: textsOf(lng) }])),
  });
  return (key, params = {}) => instance.t(key, inLine(params));
}

function inLine(params: MessageParams): MessageParams {
  const entries = Object.entries(params);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? inOneLine(value) : value]),
  );
}

function textsOf(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, text[language]]));
}
