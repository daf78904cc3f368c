import { Loading } from '../../ui/components/Loading.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { Calculator } from './Calculator.tsx';
import { CatalogProvider } from '../../state/catalog-context.tsx';
import { useStoredState } from '../../state/documents/calculator/use-calculator-state.ts';
import { VerdictProvider } from './verdict/verdict-context.tsx';
import { WhyProvider } from '../../ui/why/why-context.tsx';

/** The page where a question is put and the billing modes are compared. */
export function CalculatorPage() {
  const t = useTranslate();
  const stored = useStoredState();
  if (stored === null) {
    return <Loading text={t('draft.loading')} />;
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
