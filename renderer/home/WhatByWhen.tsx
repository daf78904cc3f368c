import { useTranslate } from '../i18n/I18nProvider.tsx';
import { AgendaRow } from './AgendaRow.tsx';
import { FirstStep } from './FirstStep.tsx';
import classes from './home.module.css';
import { HomeSection } from './HomeSection.tsx';
import type { HomeView } from './use-home.ts';

/** What by when? The next 90 days: the recharge that is due now, coupons before they run out. */
export function WhatByWhen({ home: { agenda, blank } }: { home: HomeView }) {
  const t = useTranslate();
  if (blank) {
    return (
      <HomeSection area="when" title={t('home.when')}>
        <FirstStep text={t('home.when.empty')} action={t('home.when.first')} section="coupons" />
      </HomeSection>
    );
  }
  return (
    <HomeSection area="when" title={t('home.when')} note={t('home.when.horizon')}>
      {agenda.length === 0 ? (
        <p className={classes['nothing']}>{t('home.when.nothing')}</p>
      ) : (
        <ol className={classes['agenda']}>
          {agenda.map((item) => (
            <AgendaRow key={item.kind === 'top-up' ? item.kind : item.coupon} item={item} />
          ))}
        </ol>
      )}
    </HomeSection>
  );
}
