import { PRODUCT_CODES, type ProductCode } from '../../../shared/catalog/schema.ts';
import { usePriceList } from '../../state/price-lists.tsx';
import { useLanguage } from '../../state/language/I18nProvider.tsx';

/** The names of products as the price list has them; a product that it does not name keeps its code. */
export function useProductNames(): (code: ProductCode) => string {
  const list = usePriceList();
  const language = useLanguage();
  return (code) => list.products.find((product) => product.code === code)?.name[language] ?? code;
}

/** Products as a form offers them. */
export function useProductChoices(codes: readonly ProductCode[] = PRODUCT_CODES) {
  const nameOf = useProductNames();
  return codes.map((value) => ({ value, label: nameOf(value) }));
}

/** The names of regions and nodes; one that the list does not know keeps its code. */
export function useRegionNames(): (code: string) => string {
  const list = usePriceList();
  const language = useLanguage();
  return (code) => list.regions.find((region) => region.code === code)?.name[language] ?? code;
}
