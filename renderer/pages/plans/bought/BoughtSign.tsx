import { VisuallyHidden } from '@mantine/core';
import { IconShoppingCartCheck } from '@tabler/icons-react';
import type { PlanLine } from '../../../../shared/plan/schema.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './bought.module.css';

/** In the grid: that a line was bought, and when. */
export function BoughtSign({ line: { boughtOn = '' } }: { line: PlanLine }) {
  const t = useTranslate();
  const text = t('plan.bought.sign', { date: boughtOn });
  return (
    <span title={text} className={classes['sign']}>
      <IconShoppingCartCheck size={14} aria-hidden />
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  );
}
