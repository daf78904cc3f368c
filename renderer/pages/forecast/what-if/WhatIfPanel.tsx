import { ActionIcon, Title, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { useId } from 'react';
import { switchesOn } from '../../../../shared/forecast/options.ts';
import { usePreferences } from '../../../state/preferences.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { BurnSection } from './BurnSection.tsx';
import { EffectsProvider } from './effects.tsx';
import { ExpiryDaySection } from './ExpiryDaySection.tsx';
import { RechargeSection } from './RechargeSection.tsx';
import { ResourcesSection } from './ResourcesSection.tsx';
import { WhatIfActions } from './WhatIfActions.tsx';
import classes from './what-if.module.css';

/** Beside the forecast: what could be otherwise, each with what it would change. Folded, it says what is on. */
export function WhatIfPanel() {
  const t = useTranslate();
  const titleId = useId();
  const { preferences, change } = usePreferences();
  const { choices } = useForecastPage();
  const count = switchesOn(choices.whatIf).length;
  if (preferences.whatIfFolded === true) {
    return (
      <aside className={classes['folded']} aria-label={t('forecast.if.title')}>
        <Tooltip label={t('forecast.if.unfold')} position="left">
          <ActionIcon
            size={28}
            variant={count === 0 ? 'default' : 'light'}
            aria-label={t('forecast.if.unfold')}
            aria-expanded={false}
            onClick={() => change({ whatIfFolded: false })}
          >
            <IconLayoutSidebarRightExpand size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <span className={classes['foldedText']}>
          {count === 0 ? t('forecast.if.title') : t('forecast.if.on', { count })}
        </span>
      </aside>
    );
  }
  return (
    <aside className={classes['panel']} aria-labelledby={titleId}>
      <header className={classes['header']}>
        <div>
          <Title order={2} id={titleId}>
            {t('forecast.if.title')}
          </Title>
          <p className={classes['count']}>{count === 0 ? t('forecast.if.off') : t('forecast.if.on', { count })}</p>
        </div>
        <Tooltip label={t('forecast.if.fold')} position="left">
          <ActionIcon
            size={28}
            variant="subtle"
            color="gray"
            aria-label={t('forecast.if.fold')}
            aria-expanded
            onClick={() => change({ whatIfFolded: true })}
          >
            <IconLayoutSidebarRightCollapse size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </header>
      <WhatIfActions />
      {/* A region that scrolls has to be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes['body']} tabIndex={0} aria-labelledby={titleId}>
        <EffectsProvider>
          <RechargeSection />
          <BurnSection />
          <ExpiryDaySection />
          <ResourcesSection />
        </EffectsProvider>
      </section>
    </aside>
  );
}
