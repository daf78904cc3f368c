import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { parseChinaTime } from '../../../shared/billing/calendar.ts';
import { Amount } from '../../ui/amounts/Amount.tsx';
import { useNavigate } from '../../state/navigation.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { FirstStep } from './FirstStep.tsx';
import classes from './home.module.css';
import { HomeSection } from './HomeSection.tsx';
import type { HomeView } from './use-home.ts';

/** What is there? Cash, coupons (those that run out soon apart), frozen, overdue, and when it was read. */
export function WhatIsThere({ home, readAt }: { home: HomeView; readAt: string | undefined }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { blank, funds } = home;
  if (blank) {
    return (
      <HomeSection area="have" title={t('home.have')}>
        <FirstStep text={t('home.have.empty')} action={t('home.have.first')} section="reconcile" />
      </HomeSection>
    );
  }
  const { cash, coupons, expiring, frozen, overdue } = funds;
  const moment = readAt === undefined ? null : parseChinaTime(readAt);
  return (
    <HomeSection
      area="have"
      title={t('home.have')}
      action={
        <Button size="compact-sm" variant="default" onClick={() => navigate({ page: 'account', section: 'reconcile' })}>
          {t('home.have.update')}
        </Button>
      }
    >
      <dl className={classes['funds']}>
        <Line name={t('home.have.cash')} strong>
          <Amount amount={cash} />
        </Line>
        <Line name={t('home.have.coupons')} note={t('home.have.coupons.count', { count: coupons.count })}>
          <Amount amount={coupons.amount} />
        </Line>
        {expiring.count > 0 && (
          <Line name={t('home.have.expiring', { count: expiring.days })} state="attention" part>
            <Amount amount={expiring.amount} />
          </Line>
        )}
        <Line name={t('home.have.frozen')}>
          <Amount amount={frozen} />
        </Line>
        <Line name={t('home.have.overdue')} {...(overdue > 0n ? { state: 'blocked' } : {})}>
          <Amount amount={overdue} />
        </Line>
      </dl>
      <p className={classes['small']}>
        {moment === null
          ? t('home.have.notRead')
          : t('home.have.read', { date: `${moment.date} ${moment.time.slice(0, 5)}` })}
      </p>
    </HomeSection>
  );
}

interface LineProps {
  readonly name: string;
  readonly note?: string;
  readonly strong?: boolean;
  /** Belongs to the line above it. */
  readonly part?: boolean;
  readonly state?: 'attention' | 'blocked';
  readonly children: ReactNode;
}

function Line({ name, note, strong, part, state, children }: LineProps) {
  return (
    <div data-strong={strong} data-part={part} data-state={state}>
      <dt>
        {name}
        {note !== undefined && <span className={classes['note']}>{note}</span>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
