import { Loader } from '@mantine/core';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import { Calculator } from './Calculator.tsx';
import classes from './calculator.module.css';
import { CatalogProvider } from './catalog-context.tsx';
import { useStoredState } from './state/use-calculator-state.ts';
import { VerdictProvider } from './verdict/verdict-context.tsx';
import { WhyProvider } from './why/why-context.tsx';

/** The page where a question is put and the billing modes are compared. */
export function CalculatorPage() {
  const t = useTranslate();
  const stored = useStoredState();
  if (stored === null) {
    return (
      <output className={classes['loading']}>
        <Loader size="sm" aria-hidden />
        <span>{t('draft.loading')}</span>
      </output>
    );
  }
  return (
    <CatalogProvider>
      <WhyProvider>
        <VerdictProvider>
          <Calculator {...stored} />
        </VerdictProvider>
      </WhyProvider>
    </CatalogProvider>
  );
}
