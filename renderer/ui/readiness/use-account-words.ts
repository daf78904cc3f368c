import type { AccountWords } from '../../../shared/readiness/describe-account.ts';
import { useAmountText } from '../amounts/hidden-amounts.tsx';
import { usePriceLists } from '../../state/price-lists.tsx';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';

/** What sentences about an account need: the language, covered amounts where asked for, names of products. */
export function useAccountWords(): AccountWords {
  const t = useTranslate();
  const language = useLanguage();
  const amountText = useAmountText();
  const lists = usePriceLists();
  const products = lists.status === 'ready' ? lists.current.products : [];
  return {
    t,
    amountText,
    productName: (code) => products.find((product) => product.code === code)?.name[language] ?? code,
  };
}
