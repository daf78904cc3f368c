import { ActionIcon, SegmentedControl, Tabs, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { PLAN_TABS, type PlanTab } from '../page-state/view-state.ts';
import { printPlan } from '../print/print-plan.ts';
import { IncompleteSums } from './IncompleteSums.tsx';
import { type Show, ShowProvider } from './show.tsx';
import { TabContent } from './TabContent.tsx';
import classes from './tabs.module.css';
import { useTabName } from './use-tab-name.ts';

/** The tabs that have a chart beside their table. */
const WITH_CHART: ReadonlySet<PlanTab> = new Set(['months', 'strategies', 'savings']);

/** The tabs that say for themselves which lines have no price. */
const SAYS_WHAT_LACKS: ReadonlySet<PlanTab> = new Set(['compare', 'problems']);

/** A window in which the grid keeps ten lines beside an open tab; in a lower one the tabs are folded at first. */
const TALL = '(min-height: 860px)';

/** What the plan adds up to, under its grid: one tab at a time, folded to their names when the grid needs the room. */
export function PlanTabs() {
  const t = useTranslate();
  const { view, setView, prices } = usePlanPage();
  const [show, setShow] = useState<Show>('chart');
  const nameOf = useTabName();
  const hasRoom = useMediaQuery(TALL, undefined, { getInitialValueInEffect: false });
  const { tab: open } = view;
  const tabsOpen = view.tabsOpen ?? hasRoom;
  const foldText = t(tabsOpen ? 'plan.tabs.fold' : 'plan.tabs.unfold');
  return (
    <Tabs className={classes['tabs'] ?? ''} value={open} keepMounted={false} data-folded={!tabsOpen || undefined}>
      <div className={classes['head']}>
        <Tabs.List className={classes['list'] ?? ''} aria-label={t('plan.tabs')}>
          {PLAN_TABS.map((tab) => (
            <Tabs.Tab
              key={tab}
              value={tab}
              className={classes['tab'] ?? ''}
              onClick={() => setView({ tab, tabsOpen: true })}
            >
              {nameOf(tab)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabsOpen && !SAYS_WHAT_LACKS.has(open) && (
          <IncompleteSums missing={prices.view?.totals.chosen.missing ?? []} />
        )}
        {tabsOpen && WITH_CHART.has(open) && <ShowControl show={show} onShow={setShow} />}
        <Tooltip label={t('plan.print')}>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('plan.print')} onClick={printPlan}>
            <IconPrinter size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={foldText}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={foldText}
            aria-expanded={tabsOpen}
            onClick={() => setView({ tabsOpen: !tabsOpen })}
          >
            {tabsOpen ? <IconChevronDown size={16} aria-hidden /> : <IconChevronUp size={16} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      </div>
      <div
        className={classes['body']}
        hidden={!tabsOpen}
        data-stale={(prices.status !== 'priced' && prices.view !== null) || undefined}
        aria-busy={prices.status === 'pricing'}
      >
        <ShowProvider value={show}>
          {PLAN_TABS.map((tab) => (
            <Tabs.Panel key={tab} value={tab} className={classes['panel'] ?? ''}>
              {tabsOpen && <TabContent tab={tab} />}
            </Tabs.Panel>
          ))}
        </ShowProvider>
      </div>
    </Tabs>
  );
}

function ShowControl({ show, onShow }: { show: Show; onShow: (show: Show) => void }) {
  const t = useTranslate();
  return (
    <SegmentedControl
      className={classes['show'] ?? ''}
      size="xs"
      aria-label={t('chart.view')}
      value={show}
      onChange={(value) => onShow(value)}
      data={[
        { value: 'chart', label: t('chart.view.chart') },
        { value: 'table', label: t('chart.view.table') },
      ]}
    />
  );
}
