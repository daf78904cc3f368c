import { Title } from '@mantine/core';
import { useTranslate } from '../i18n/I18nProvider.tsx';

/** The page where a question is put and the billing modes are compared. */
export function CalculatorPage() {
  const t = useTranslate();
  return <Title order={1}>{t('page.calculator')}</Title>;
}
