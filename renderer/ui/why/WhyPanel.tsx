import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/billing/answer.ts';
import { explain } from '../../../shared/billing/explain.ts';
import { useCoveredText } from '../amounts/hidden-amounts.tsx';
import { SidePanel } from '../components/SidePanel.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { figureName } from './figure-name.ts';
import { useWhy } from './why-context.tsx';
import classes from './why.module.css';
import { WhyPart } from './WhyPart.tsx';
import { WhyRules } from './WhyRules.tsx';

/** Why a figure is what it is: its price lines, the last step of the sum, rounding, rules. Follows the answer. */
export function WhyPanel({ answer }: { answer: Answer }) {
  const t = useTranslate();
  const covered = useCoveredText();
  const { asked, ask } = useWhy();
  const explanation = asked && explain(answer, asked);
  if (asked === null || explanation === null) return null;
  const { result, parts, calculation, rounding, rules } = explanation;
  return (
    <div className={classes['place']}>
      <SidePanel
        title={t('why.title', { amount: covered(result) })}
        subtitle={figureName(t, asked)}
        onClose={() => ask(null)}
        takeFocus
      >
        {asked.kind === 'now' && parts.length === 0 && <p className={classes['text']}>{t('why.nothing')}</p>}
        {parts.map((part, index) => (
          // Parts have no identity of their own: their place in the sum is all there is.
          // eslint-disable-next-line react/no-array-index-key
          <WhyPart key={index} part={part} />
        ))}
        {calculation !== '' && (
          <WhySection title={t('why.calculation')}>
            <p className={classes['formula']}>{covered(calculation)}</p>
            {asked.kind === 'break-even' && <p className={classes['text']}>{t('why.breakEven.formula')}</p>}
          </WhySection>
        )}
        <WhySection title={t('why.rounding')}>
          <p className={classes['text']}>{t(`why.rounding.${rounding}`)}</p>
        </WhySection>
        <WhySection title={t('why.rules')}>
          <WhyRules rules={rules} />
        </WhySection>
      </SidePanel>
    </div>
  );
}

function WhySection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes['section']}>
      <Title order={3}>{title}</Title>
      {children}
    </section>
  );
}
