import { Tabs } from '@mantine/core';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { AccountHeader } from './AccountHeader.tsx';
import classes from './account.module.css';
import { BalanceTab } from './balance/BalanceTab.tsx';
import { CouponsTab } from './coupons/CouponsTab.tsx';
import { FormDraftsProvider } from '../../ui/form/form-drafts.tsx';
import { StoredFaults } from './StoredFaults.tsx';
import { AccountFigures } from './AccountFigures.tsx';
import { type PageState, type Panel, type PartProps, TABS, type Tab } from './page-state.ts';
import { ResourcesTab } from './resources/ResourcesTab.tsx';
import { SettingsTab } from './settings/SettingsTab.tsx';
import { VerificationTab } from './verification/VerificationTab.tsx';

interface AccountViewProps {
  readonly account: StoredAccount;
  readonly state: PageState;
  readonly onState: (state: PageState) => void;
}

/** One account: who it is, its figures, and its five parts as tabs. */
export function AccountView({ account, state, onState }: AccountViewProps) {
  const t = useTranslate();
  const part = { account, panel: state.panel, onPanel: (panel: Panel | null) => onState({ ...state, panel }) };
  return (
    <FormDraftsProvider>
      <div className={classes['page']}>
        <AccountHeader account={account} />
        <StoredFaults account={account} onState={onState} />
        <AccountFigures
          account={account}
          onReconcile={() => onState({ tab: 'balance', panel: { show: 'reconcile' } })}
        />
        <Tabs
          className={classes['tabs']}
          value={state.tab}
          onChange={(tab) => tab !== null && onState({ tab: tab as Tab, panel: null })}
          keepMounted={false}
        >
          <Tabs.List className={classes['tabList']} aria-label={t('account.parts')}>
            {TABS.map((tab) => (
              <Tabs.Tab key={tab} value={tab} className={classes['tab'] ?? ''}>
                {t(`account.tab.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {TABS.map((tab) => (
            <Tabs.Panel key={tab} value={tab} className={classes['panel'] ?? ''}>
              <Part tab={tab} {...part} />
            </Tabs.Panel>
          ))}
        </Tabs>
      </div>
    </FormDraftsProvider>
  );
}

function Part({ tab, ...part }: PartProps & { tab: Tab }) {
  if (tab === 'verification') return <VerificationTab account={part.account} />;
  if (tab === 'balance') return <BalanceTab {...part} />;
  if (tab === 'coupons') return <CouponsTab {...part} />;
  return tab === 'resources' ? <ResourcesTab {...part} /> : <SettingsTab account={part.account} />;
}
