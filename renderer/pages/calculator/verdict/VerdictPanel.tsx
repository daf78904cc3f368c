import type { Answer } from '../../../../shared/billing/answer.ts';
import { describeCheck, describeReading } from '../../../../shared/readiness/describe.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { SidePanel } from '../../../ui/components/SidePanel.tsx';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import { CheckList } from '../../../ui/readiness/CheckList.tsx';
import { PanelSection } from '../../../ui/readiness/PanelSection.tsx';
import { Readings } from '../../../ui/readiness/Readings.tsx';
import { WhyRules } from '../../../ui/why/WhyRules.tsx';
import why from '../../../ui/why/why.module.css';
import { subjectName } from './subject-name.ts';
import { useVerdict } from './use-verdict.ts';
import { useVerdictQuestion, type VerdictSubject } from './verdict-context.tsx';
import { VerdictSum } from './VerdictSum.tsx';

/** Why a way to pay is ready, short or blocked: what pays, every check, the readings that decided, the rules. */
export function VerdictPanel({ answer }: { answer: Answer }) {
  const { asked, ask } = useVerdictQuestion();
  if (asked === null) return null;
  return (
    <div className={why['place']}>
      <Reasons answer={answer} subject={asked} onClose={() => ask(null)} />
    </div>
  );
}

interface ReasonsProps {
  readonly answer: Answer;
  readonly subject: VerdictSubject;
  readonly onClose: () => void;
}

function Reasons({ answer, subject, onClose }: ReasonsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const amountText = useAmountText();
  const verdict = useVerdict(answer, subject);
  if (verdict === null) return null;
  const { account, settings, readiness, date } = verdict;
  const checks = readiness.checks.map((check) => ({
    ...check,
    name: t(`check.${check.id}`),
    text: describeCheck(t, check, readiness, amountText),
  }));
  const readings = readiness.readings.map((reading) => ({
    ...reading,
    text: describeReading(t, reading, language, settings),
  }));
  const rules = [...new Set([...readiness.checks, ...readiness.readings].map(({ rule }) => rule))];
  return (
    <SidePanel
      title={t('option.panel')}
      subtitle={t('option.panel.about', { what: subjectName(t, subject), account: account.name, date })}
      onClose={onClose}
      takeFocus
    >
      <PanelSection title={t('option.panel.sum')}>
        <VerdictSum verdict={verdict} />
      </PanelSection>
      <PanelSection title={t('home.why.checks')}>
        <CheckList checks={checks} />
      </PanelSection>
      <PanelSection title={t('home.why.readings')}>
        <Readings readings={readings} />
      </PanelSection>
      <PanelSection title={t('home.why.rules')}>
        <WhyRules rules={rules.map((id) => ({ id, assumed: false }))} />
      </PanelSection>
    </SidePanel>
  );
}
