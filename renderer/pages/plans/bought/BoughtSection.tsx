import { Button } from '@mantine/core';
import { IconShoppingCartCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { isBought, whyUnbuyable } from '../../../../shared/plan/bought.ts';
import { markBought } from '../../../../shared/plan/edit/bought.ts';
import type { PricedLine } from '../../../../shared/plan/price.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { DetailsSection } from '../DetailsSection.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import { useEnterBought } from './bought-context.tsx';
import classes from './bought.module.css';

/** In the details of a line: whether it was bought, and the step from one to the other. */
export function BoughtSection({ priced }: { priced: PricedLine }) {
  const t = useTranslate();
  return (
    <DetailsSection title={t('plan.bought.section')}>
      {isBought(priced.line) ? <Done priced={priced} /> : <ToBuy priced={priced} />}
    </DetailsSection>
  );
}

function ToBuy({ priced }: { priced: PricedLine }) {
  const t = useTranslate();
  const { open } = useEnterBought();
  const id = useId();
  const why = whyUnbuyable(priced.line, priced);
  return (
    <>
      <p className={classes['sentence']} id={id}>
        {t(why === null ? 'plan.bought.section.hint' : `plan.bought.why.${why}`)}
      </p>
      <Button
        size="compact-sm"
        variant="default"
        aria-describedby={id}
        disabled={why !== null}
        onClick={() => open([priced.line.id])}
      >
        {t('plan.bought.open')}
      </Button>
    </>
  );
}

function Done({ priced: { line } }: { priced: PricedLine }) {
  const t = useTranslate();
  const { editPlan } = usePlans();
  const id = useId();
  const takeBack = () => editPlan({ name: 'unmark-bought', count: 1 }, (plan) => markBought(plan, [line.id], null));
  return (
    <>
      <p className={classes['done']}>
        <IconShoppingCartCheck size={16} aria-hidden />
        {t('plan.bought.section.done', { date: line.boughtOn ?? '' })}
      </p>
      <Button size="compact-sm" variant="default" aria-describedby={id} onClick={takeBack}>
        {t('plan.bought.undo')}
      </Button>
      <p className={classes['sentence']} id={id}>
        {t('plan.bought.undo.hint')}
      </p>
    </>
  );
}
