import { Button, Modal } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { HostInfo } from '../../../shared/bridge.ts';
import type { CalendarDate } from '../../../shared/billing/calendar.ts';
import { ageOf } from '../../../shared/catalog/age.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { useBridge } from '../../state/bridge/bridge-context.tsx';
import { type PriceListsState, usePriceLists } from '../../state/price-lists.tsx';
import { useChinaDay } from '../../state/clock/use-clock.ts';
import { Facts } from '../../ui/components/Facts.tsx';
import { ageText } from '../../state/language/age-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './about.module.css';
import { Diagnostics } from './Diagnostics.tsx';
import { ThirdPartyList } from './ThirdPartyList.tsx';

interface AboutDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What this program is: version, build, prices, licences; and what a bug report needs. */
export function AboutDialog({ opened, onClose }: AboutDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('about.title')}
      size={640}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <About />
    </Modal>
  );
}

function About() {
  const t = useTranslate();
  const lists = usePriceLists();
  const today = useChinaDay();
  const host = useHost();
  const [notices, setNotices] = useState(false);
  const Chevron = notices ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes['about']}>
      <div className={classes['product']}>
        <span className={classes['mark']} aria-hidden />
        <p>{t('about.purpose')}</p>
      </div>
      <Facts facts={[...hostFacts(t, host), { name: t('about.prices'), value: pricesText(t, lists, today) }]} />
      <p className={classes['hint']}>{t('about.disclaimer')}</p>
      <Diagnostics />
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Chevron size={16} aria-hidden />}
          aria-expanded={notices}
          onClick={() => setNotices(!notices)}
        >
          {t('about.notices')}
        </Button>
      </div>
      {notices && <ThirdPartyList />}
    </div>
  );
}

/** Null until the host has answered. */
function useHost(): HostInfo | null {
  const bridge = useBridge();
  const [host, setHost] = useState<HostInfo | null>(null);
  useEffect(() => {
    void bridge.hostInfo({}).then((answer) => answer.ok && setHost(answer.value));
  }, [bridge]);
  return host;
}

function hostFacts(t: Translate, host: HostInfo | null) {
  const { commit, date } = host?.build ?? { commit: 'unknown', date: '' };
  const build = commit === 'unknown' ? t('about.build.unknown') : t('about.build.known', { commit, date });
  return [
    { name: t('about.version'), value: host?.version ?? '' },
    { name: t('about.build'), value: host === null ? '' : build },
    { name: t('about.host'), value: host === null ? '' : t(`about.host.${host.host}`) },
    { name: t('about.licence'), value: t('about.licence.mit') },
  ];
}

function pricesText(t: Translate, lists: PriceListsState, today: CalendarDate): string {
  if (lists.status !== 'ready') return t('about.prices.none');
  const { asOf } = lists.current;
  const age = t('age.old', { age: ageText(t, ageOf(asOf, today)) });
  return t('about.prices.asOf', { date: asOf, age });
}
