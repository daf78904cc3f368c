import { Title } from '@mantine/core';
import { useTranslate } from '../i18n/I18nProvider.tsx';

/** Every price of the list in one table. */
export function PricesPage() {
  const t = useTranslate();
  return <Title order={1}>{t('page.prices')}</Title>;
}
