import { Title } from '@mantine/core';
import { type ExplainedPart, eachOf, payableOf } from '../../../shared/billing/explain.ts';
import type { PriceLine } from '../../../shared/billing/line.ts';
import { termText } from '../../../shared/billing/result-text.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { displayMoney, exactText } from '../../../shared/money/index.ts';
import { Amount, CoveredText } from '../amounts/Amount.tsx';
import { useCoveredText } from '../amounts/hidden-amounts.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { displayDecimal } from '../names/decimal-text.ts';
import classes from './why.module.css';

/** What is paid together: its price lines and their sum. */
export function WhyPart({ part }: { part: ExplainedPart }) {
  const t = useTranslate();
  const covered = useCoveredText();
  return (
    <section className={classes['section']}>
      <Title order={3} className={classes['partHead'] ?? ''}>
        <span>{covered(partName(t, part))}</span>
        <span className={classes['sum']}>
          <Amount amount={payableOf(part)} />
        </span>
      </Title>
      {part.lines.map((line, index) => (
        // Lines have no identity of their own: two equal disks are two equal lines.
        // eslint-disable-next-line react/no-array-index-key
        <Line key={index} line={line} />
      ))}
    </section>
  );
}

function partName(t: Translate, part: ExplainedPart): string {
  if (part.kind === 'order') {
    const term = termText(t, part.term);
    if (part.count === 1) return t('why.part.order', { term });
    const times = t('text.times', { count: part.count, part: term });
    return t('why.part.orders', { term: times, amount: displayMoney(eachOf(part)) });
  }
  return t(`why.part.${part.kind}`, { days: t('days', { count: part.days }) });
}

/** One price line as a sum on paper: unit price, factors one under the other, product, erased, payable (PRC-2). */
function Line({ line }: { line: PriceLine }) {
  const t = useTranslate();
  const product = exactText(line.amount, 2);
  const erased = exactText(line.erased, 2);
  return (
    <div className={classes['line']}>
      <div className={classes['lineHead']}>
        {t(`component.${line.component}`)} <span className={classes['code']}>{line.type}</span>
      </div>
      <dl className={classes['sumOnPaper']}>
        <Row
          name={t('why.perUnit', { unit: t(`unit.${line.unit}`) })}
          note={line.derivation === '' ? t('why.printed') : line.derivation}
          value={displayDecimal(line.unitPrice)}
        />
        {line.factors.map((factor) => (
          <Row key={factor.kind} name={t(`factor.${factor.kind}`)} value={`× ${factor.text}`} />
        ))}
        <Row name={t('why.product')} value={`= ${displayDecimal(product.text)}${product.complete ? '' : '…'}`} ruled />
        <Row name={t('why.erased')} value={`− ${displayDecimal(erased.text)}${erased.complete ? '' : '…'}`} />
        <Row name={t('why.payable')} value={displayMoney(line.payable)} strong />
      </dl>
      <p className={classes['source']}>
        {t('text.line', {
          name: t('why.source'),
          value: `${line.source.document} (${t('why.asOf', { date: line.source.asOf })})`,
        })}
      </p>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly note?: string;
  readonly value: string;
  readonly ruled?: boolean;
  readonly strong?: boolean;
}

/** A factor is no amount and is never covered. */
function Row({ name, note, value, ruled = false, strong = false }: RowProps) {
  return (
    <div data-ruled={ruled || undefined} data-strong={strong || undefined}>
      <dt>
        {name}
        {note !== undefined && <span className={classes['note']}>{note}</span>}
      </dt>
      <dd>{value.includes('¥') ? <CoveredText text={value} /> : value}</dd>
    </div>
  );
}
