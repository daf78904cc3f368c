import {
  IconCalculator,
  IconChartLine,
  IconHistory,
  IconHome,
  IconListDetails,
  IconTable,
  IconWallet,
} from '@tabler/icons-react';
import { lazy, type ComponentType } from 'react';
import type { MessageKey } from '../../shared/i18n/index.ts';
import type { PageId } from '../state/page-id.ts';

interface PageDefinition {
  readonly label: MessageKey;
  readonly icon: typeof IconTable;
  readonly Page: ComponentType;
}

/** Each page's name, sign and code; the code is loaded when the page is first opened. */
export const PAGES: Readonly<Record<PageId, PageDefinition>> = {
  home: {
    label: 'page.home',
    icon: IconHome,
    Page: lazy(async () => ({ default: (await import('../pages/home/HomePage.tsx')).HomePage })),
  },
  calculator: {
    label: 'page.calculator',
    icon: IconCalculator,
    Page: lazy(async () => ({ default: (await import('../pages/calculator/CalculatorPage.tsx')).CalculatorPage })),
  },
  plans: {
    label: 'page.plans',
    icon: IconListDetails,
    Page: lazy(async () => ({ default: (await import('../pages/plans/PlansPage.tsx')).PlansPage })),
  },
  forecast: {
    label: 'page.forecast',
    icon: IconChartLine,
    Page: lazy(async () => ({ default: (await import('../pages/forecast/ForecastPage.tsx')).ForecastPage })),
  },
  account: {
    label: 'page.account',
    icon: IconWallet,
    Page: lazy(async () => ({ default: (await import('../pages/account/AccountPage.tsx')).AccountPage })),
  },
  prices: {
    label: 'page.prices',
    icon: IconTable,
    Page: lazy(async () => ({ default: (await import('../pages/prices/PricesPage.tsx')).PricesPage })),
  },
  backups: {
    label: 'page.backups',
    icon: IconHistory,
    Page: lazy(async () => ({ default: (await import('../pages/backups/BackupsPage.tsx')).BackupsPage })),
  },
};
