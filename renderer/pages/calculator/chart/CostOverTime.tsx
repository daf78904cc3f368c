import { SegmentedControl, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { ComparisonAnswer } from '../../../../shared/billing/answer.ts';
import { costCurve, keyDays } from '../../../../shared/billing/curve.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { CalculatorState } from '../../../state/documents/calculator/calculator-state.ts';
import { ChartView } from './ChartView.tsx';
import classes from './chart.module.css';
import { CostTable } from './CostTable.tsx';

type Show = CalculatorState['view']['show'];

interface CostOverTimeProps {
  readonly answer: ComparisonAnswer;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}

/** What each way costs if it is needed for the first n days: as a chart, or as a table of the same figures. */
export function CostOverTime({ answer: { comparison }, show, onShow }: CostOverTimeProps) {
  const t = useTranslate();
  const curve = useMemo(() => costCurve(comparison), [comparison]);
  const keys = useMemo(() => keyDays(comparison, curve), [comparison, curve]);
  return (
    <section className={classes['section']}>
      <header className={classes['head']}>
        <Title order={2}>{t('chart.title')}</Title>
        <span className={classes['caption']}>{t('chart.caption')}</span>
        <SegmentedControl
          size="xs"
          aria-label={t('chart.view')}
          value={show}
          onChange={(value) => onShow(value)}
          data={[
            { value: 'chart', label: t('chart.view.chart') },
            { value: 'table', label: t('chart.view.table') },
          ]}
        />
      </header>
      {show === 'chart' ? (
        <ChartView comparison={comparison} curve={curve} keys={keys} />
      ) : (
        <CostTable comparison={comparison} keys={keys} />
      )}
    </section>
  );
}
