import { settingsOf } from '../../shared/account/settings-schema.ts';
import type { StoredAccount } from '../../shared/account/stored.ts';
import type { AccountStatus } from '../../shared/readiness/account-status.ts';
import { describeReading } from '../../shared/readiness/describe.ts';
import { describeAccountCheck } from '../../shared/readiness/describe-account.ts';
import { WhyRules } from '../calculator/why/WhyRules.tsx';
import { SidePanel } from '../components/SidePanel.tsx';
import { useLanguage, useTranslate } from '../i18n/I18nProvider.tsx';
import { CheckList } from '../readiness/CheckList.tsx';
import { PanelSection } from '../readiness/PanelSection.tsx';
import { Readings } from '../readiness/Readings.tsx';
import { useAccountWords } from '../readiness/use-account-words.ts';

interface AccountWhyPanelProps {
  readonly account: StoredAccount;
  readonly status: AccountStatus;
  readonly onClose: () => void;
}

/** Why an account may or may not buy: every check, the readings that decided, the rules with their sources. */
export function AccountWhyPanel({ account, status, onClose }: AccountWhyPanelProps) {
  const t = useTranslate();
  const language = useLanguage();
  const words = useAccountWords();
  const settings = settingsOf(account.settings);
  const checks = status.checks.map((check) => ({
    ...check,
    name: t(`account.check.${check.id}`),
    text: describeAccountCheck(words, check),
  }));
  const readings = status.readings.map((reading) => ({
    ...reading,
    text: describeReading(t, reading, language, settings),
  }));
  const rules = [...new Set([...status.checks, ...status.readings].map(({ rule }) => rule))];
  return (
    <SidePanel title={t('home.why.title')} subtitle={account.name} onClose={onClose} takeFocus>
      <PanelSection title={t('home.why.checks')}>
        <CheckList checks={checks} />
      </PanelSection>
      {readings.length > 0 && (
        <PanelSection title={t('home.why.readings')}>
          <Readings readings={readings} />
        </PanelSection>
      )}
      <PanelSection title={t('home.why.rules')}>
        <WhyRules rules={rules.map((id) => ({ id, assumed: false }))} />
      </PanelSection>
    </SidePanel>
  );
}
