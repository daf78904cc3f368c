import { Menu } from '@mantine/core';
import { IconShoppingCartCheck, IconShoppingCartOff } from '@tabler/icons-react';
import { type Unbuyable, isBought, whyUnbuyable } from '../../../../../shared/plan/bought.ts';
import { markBought } from '../../../../../shared/plan/edit/bought.ts';
import { isFree } from '../../../../../shared/plan/line-question.ts';
import type { PlanLine } from '../../../../../shared/plan/schema.ts';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { useEnterBought } from '../../bought/bought-context.tsx';
import type { LinePrice } from '../../../../state/workers/prices/protocol.ts';
import { type GridScope, targets } from '../commands/scope.ts';

/** The lines entered as bought, and not bought after all. */
export function BoughtItems({ scope }: { scope: GridScope }) {
  const t = useTranslate();
  const { open } = useEnterBought();
  const { plan, prices } = scope.page;
  const ids = targets(scope);
  const asked = new Set(ids);
  const lines = plan.lines.filter(({ id }) => asked.has(id));
  const bought = lines.filter(isBought).map(({ id }) => id);
  const reasons = lines.map((line) => whyNot(line, prices.view?.lines.get(line.id)));
  const why = reasons.every((reason) => reason !== null) ? reasons[0] : null;
  const takeBack = () =>
    scope.plans.editPlan({ name: 'unmark-bought', count: bought.length }, (before) => markBought(before, bought, null));
  return (
    <>
      <div {...(why && { title: t(`plan.bought.why.${why}`) })}>
        <Menu.Item
          leftSection={<IconShoppingCartCheck size={16} aria-hidden />}
          disabled={why !== null}
          onClick={() => open(ids)}
        >
          {t('plan.bought.open')}
        </Menu.Item>
      </div>
      {bought.length > 0 && (
        <Menu.Item leftSection={<IconShoppingCartOff size={16} aria-hidden />} onClick={takeBack}>
          {t('plan.bought.undo')}
        </Menu.Item>
      )}
    </>
  );
}

/** A line that is not priced yet is asked about in the dialog. */
function whyNot(line: PlanLine, price: LinePrice | undefined): Unbuyable | null {
  if (price !== undefined) return whyUnbuyable(line, price);
  if (isBought(line)) return 'bought';
  return isFree(line) ? 'own-price' : null;
}
