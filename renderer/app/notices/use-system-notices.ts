import { useEffect, useState } from 'react';
import { announcementsOf } from '../../../shared/account/announce.ts';
import { useAccountsState } from '../../state/documents/accounts/accounts-context.tsx';
import { useAmountText } from '../../ui/amounts/hidden-amounts.tsx';
import { useBridge } from '../../state/bridge/bridge-context.tsx';
import { usePreferences } from '../../state/preferences.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useChinaDay } from '../../state/clock/use-clock.ts';
import { noticeText, noticeTitle } from './notice-text.ts';

/** Announces what needs doing through the system, each notice once a day, where the host can. */
export function useSystemNotices(): void {
  const t = useTranslate();
  const bridge = useBridge();
  const amountText = useAmountText();
  const today = useChinaDay();
  const canNotify = useCanNotify();
  const { preferences, change } = usePreferences();
  const state = useAccountsState();
  useEffect(() => {
    if (!canNotify || state.status !== 'ready') return;
    const { announcements, announced } = announcementsOf(state.accounts, preferences.announced, today);
    if (announcements.length === 0) return;
    // Remembered first: better one announcement lost than the same one twice.
    change({ announced });
    for (const { account, notice } of announcements) {
      const title = t('notice.ofAccount', { title: noticeTitle(t, notice), account: account.name });
      void bridge.notify({ title: title.slice(0, 200), body: noticeText(t, notice, amountText).slice(0, 1000) });
    }
  }, [canNotify, state, preferences.announced, today, change, bridge, t, amountText]);
}

function useCanNotify(): boolean {
  const bridge = useBridge();
  const [can, setCan] = useState(false);
  useEffect(() => {
    void bridge.hostInfo({}).then((host) => setCan(host.ok && host.value.capabilities.notify));
  }, [bridge]);
  return can;
}
