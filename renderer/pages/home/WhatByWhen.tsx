import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { isCashKnown } from '../../../shared/account/ledger.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { agendaOf, withoutBalance } from '../../../shared/forecast/agenda.ts';
import type { ShownForecast } from '../../../shared/forecast/question.ts';
import { type HomeItem, withForecast } from '../../../shared/forecast/home-agenda.ts';
import { useNavigate } from '../../state/navigation.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { HomeAgendaRow } from './HomeAgendaRow.tsx';
import { FirstStep } from './FirstStep.tsx';
import { ForecastRow } from './ForecastRow.tsx';
import classes from './home.module.css';
import { HomeSection } from './HomeSection.tsx';
import { HowLong } from './HowLong.tsx';
import type { HomeView } from './use-home.ts';
import { useHomeForecast } from './use-home-forecast.ts';

interface WhatByWhenProps {
  readonly home: HomeView;
  readonly account: StoredAccount;
}

/** What by when? The next 90 days: how long the money lasts, what to recharge, renew and use, the first things first. */
export function WhatByWhen({ home, account }: WhatByWhenProps) {
  const t = useTranslate();
  if (!home.blank) return <Known home={home} account={account} />;
  return (
    <HomeSection area="when" title={t('home.when')}>
      <FirstStep text={t('home.when.empty')} action={t('home.when.first')} section="coupons" />
    </HomeSection>
  );
}

/** As many as there is room for in a small window. */
const MOST_ITEMS = 5;

function Known({ home, account }: WhatByWhenProps) {
  const t = useTranslate();
  const navigate = useNavigate();
  const view = useHomeForecast(account);
  const { shown } = view;
  const items = useItems(home, account, shown);
  const more = items.length - MOST_ITEMS;
  return (
    <HomeSection area="when" title={t('home.when')} note={t('home.when.horizon')}>
      <HowLong account={account} view={view} />
      {items.length === 0 ? (
        <p className={classes['nothing']}>{t('home.when.nothing')}</p>
      ) : (
        <ol className={classes['agenda']}>
          {items.slice(0, MOST_ITEMS).map((item) => (
            <Item key={keyOf(item)} item={item} shown={shown} />
          ))}
        </ol>
      )}
      {more > 0 && (
        <Anchor
          component="button"
          type="button"
          className={classes['all'] ?? ''}
          onClick={() => navigate({ page: 'forecast' })}
        >
          {t('home.when.all', { count: more })}
        </Anchor>
      )}
    </HomeSection>
  );
}

/** Before the first forecast, what is known without one. */
function useItems(
  { agenda, today }: HomeView,
  account: StoredAccount,
  shown: ShownForecast | null,
): readonly HomeItem[] {
  return useMemo(() => {
    if (shown === null) return agenda;
    const all = agendaOf(shown);
    return withForecast(agenda, isCashKnown(account, today) ? all : withoutBalance(all), today);
  }, [agenda, today, account, shown]);
}

function Item({ item, shown }: { item: HomeItem; shown: ShownForecast | null }) {
  if (item.kind !== 'forecast') return <HomeAgendaRow item={item} />;
  return shown === null ? null : <ForecastRow item={item.item} shown={shown} />;
}

function keyOf(item: HomeItem): string {
  if (item.kind === 'forecast') return item.item.key;
  return item.kind === 'top-up' ? item.kind : `${item.kind} ${item.coupon}`;
}
