import { settingsOf } from '../../../shared/account/settings-schema.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import type { AccountStatus } from '../../../shared/readiness/account-status.ts';
import { describeReading } from '../../../shared/readiness/describe.ts';
import { describeAccountCheck } from '../../../shared/readiness/describe-account.ts';
import { WhyRules } from '../../ui/why/WhyRules.tsx';
import { SidePanel } from '../../ui/components/SidePanel.tsx';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import { CheckList } from '../../ui/readiness/CheckList.tsx';
import { PanelSection } from '../../ui/readiness/PanelSection.tsx';
import { Readings } from '../../ui/readiness/Readings.tsx';
import { useAccountWords } from '../../ui/readiness/use-account-words.ts';

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
