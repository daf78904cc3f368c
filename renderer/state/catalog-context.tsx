import { createContext, use, useMemo, type ReactNode } from 'react';
import { type Catalog, createCatalog } from '../../shared/catalog/catalog.ts';
import { usePriceList } from './price-lists.tsx';

const CatalogContext = createContext<Catalog | null>(null);

/** Prepares the look-ups in the current price list once for the whole calculator. */
export function CatalogProvider({ children }: { children: ReactNode }) {
  const list = usePriceList();
  const catalog = useMemo(() => createCatalog(list), [list]);
  return <CatalogContext value={catalog}>{children}</CatalogContext>;
}

/** The current price list, prepared for look-ups. */
export function useCatalog(): Catalog {
  const catalog = use(CatalogContext);
  if (catalog === null) throw new Error('useCatalog needs a CatalogProvider');
  return catalog;
}
