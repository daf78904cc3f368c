import { Alert, Button, Title } from '@mantine/core';
import { IconAlertTriangle, IconCalculator } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { describeMisprints } from '../../../shared/billing/misprint.ts';
import type { CalendarDate } from '../../../shared/billing/calendar.ts';
import { ageOf } from '../../../shared/catalog/age.ts';
import type { PriceTableRow } from '../../../shared/catalog/price-table.ts';
import type { PriceList } from '../../../shared/catalog/schema.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Result } from '../../../shared/result.ts';
import { useChinaDay } from '../../state/clock/use-clock.ts';
import { type Fact, Facts } from '../../ui/components/Facts.tsx';
import { SidePanel } from '../../ui/components/SidePanel.tsx';
import { ageText } from '../../state/language/age-text.ts';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './PriceDetails.module.css';
import { PriceFacts } from './PriceFacts.tsx';
import { PriceHistory } from './PriceHistory.tsx';
import { specFacts } from './spec-facts.ts';

interface PriceDetailsProps {
  readonly row: PriceTableRow;
  readonly archived: Result<readonly PriceList[]> | null;
  readonly takeFocus: number;
  readonly onClose: () => void;
  readonly onSend: (row: PriceTableRow) => void;
}

/** Everything the list says about one price: prices in full, specs, earlier prices, source and age. */
export function PriceDetails({ row, archived, takeFocus, onClose, onSend }: PriceDetailsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useChinaDay();
  const specs = specFacts(t, row);
  const name = row.typeName[language];
  const place = `${row.productName[language]} · ${row.regionName[language]}`;
  return (
    <SidePanel
      title={row.type}
      subtitle={name === row.type ? place : `${name} · ${row.regionName[language]}`}
      takeFocus={takeFocus}
      onClose={onClose}
      footer={
        <Button fullWidth leftSection={<IconCalculator size={18} aria-hidden />} onClick={() => onSend(row)}>
          {t('prices.send')}
        </Button>
      }
    >
      {!row.onSale && (
        <Alert icon={<IconAlertTriangle aria-hidden />} className={classes['alert'] ?? ''} mb="sm">
          {t('prices.details.notOnSale')}
        </Alert>
      )}
      {describeMisprints(t, row.row).map((text) => (
        <Alert key={text} icon={<IconAlertTriangle aria-hidden />} className={classes['alert'] ?? ''} mb="sm">
          {text}
        </Alert>
      ))}
      <Section title={t('prices.details.prices')}>
        <PriceFacts row={row} />
      </Section>
      {specs.length > 0 && (
        <Section title={t('prices.details.specs')}>
          <Facts facts={specs} />
        </Section>
      )}
      <Section title={t('prices.details.history')}>
        <PriceHistory row={row} archived={archived} />
      </Section>
      <Section title={t('prices.details.source')}>
        <Facts facts={sourceFacts(t, row, language, today)} />
      </Section>
    </SidePanel>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes['section']}>
      <Title order={3}>{title}</Title>
      {children}
    </section>
  );
}

function sourceFacts(t: Translate, row: PriceTableRow, language: 'en' | 'zh', today: CalendarDate): Fact[] {
  const { asOf, document, note } = row.source;
  const age = ageText(t, ageOf(asOf, today));
  const [repository = document, path] = document.split(/:(?=[^/])/, 2);
  const facts: Fact[] = [
    { name: t('prices.details.asOf'), value: t('prices.details.dateAndAge', { date: asOf, age }) },
    { name: t('prices.details.document'), value: path ?? repository },
  ];
  if (path !== undefined) facts.push({ name: t('prices.details.version'), value: repository });
  if (note !== undefined) facts.push({ name: t('prices.details.sourceNote'), value: note });
  if (row.note !== null) facts.push({ name: t('prices.details.note'), value: row.note[language] });
  return facts;
}
