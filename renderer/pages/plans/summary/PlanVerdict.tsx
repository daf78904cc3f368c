import { Anchor, UnstyledButton } from '@mantine/core';
import { type AccountSection, useNavigate } from '../../../state/navigation.tsx';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { StateSign } from '../../../ui/readiness/StateSign.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import classes from './summary.module.css';
import { type CheckedPlan, usePlanCheck } from './use-plan-check.ts';
import { STATE_OF_PAYMENT, verdictWords } from './verdict-words.ts';

/** Whether the account in use can pay the plan: its first payment, then all of them. Leads to the payments. */
export function PlanVerdict() {
  const t = useTranslate();
  const { plan } = usePlanPage();
  const state = usePlanCheck();
  if (plan.lines.length === 0 || state.known === 'none') return null;
  switch (state.known) {
    case 'no-account':
      return <Unknown text={t('plan.verdict.none')} action={t('plan.verdict.none.add')} />;
    case 'unknown':
      return (
        <Unknown
          text={t('plan.verdict.unknown', { account: state.account.name })}
          action={t('plan.verdict.unknown.add')}
          section="reconcile"
        />
      );
    case 'checking':
      return <p className={classes['verdict']}>{t('plan.verdict.checking')}</p>;
    default:
      return <Checked {...state} />;
  }
}

interface UnknownProps {
  readonly text: string;
  readonly action: string;
  readonly section?: AccountSection;
}

function Unknown({ text, action, section }: UnknownProps) {
  const navigate = useNavigate();
  const go = () => navigate({ page: 'account', ...(section !== undefined && { section }) });
  return (
    <p className={classes['verdict']}>
      <StateSign state="unknown" size={16} />
      <span>{text}</span>
      <Anchor component="button" type="button" className={classes['link'] ?? ''} onClick={go}>
        {action}
      </Anchor>
    </p>
  );
}

function Checked({ account, check, missing, stale }: CheckedPlan) {
  const t = useTranslate();
  const amountText = useAmountText();
  const { setView, prices } = usePlanPage();
  const isOld = stale || prices.status !== 'priced';
  const words = verdictWords(check, { t, amountText, account: account.name });
  const state = STATE_OF_PAYMENT[check.verdict];
  return (
    <UnstyledButton
      className={classes['verdict']}
      data-state={state}
      data-stale={isOld || undefined}
      aria-busy={isOld}
      data-testid="plan-verdict"
      onClick={() => setView({ tab: 'payments', tabsOpen: true })}
    >
      <StateSign state={state} size={16} />
      <span>
        {words === null ? t('plan.check.nothing') : <strong>{words.first}</strong>}
        {words !== null && words.all !== '' && ` ${words.all}`}
        {missing > 0 && ` ${t('plan.verdict.missing', { count: missing })}`}
      </span>
      <span className={classes['see']}>{t('plan.verdict.see')}</span>
    </UnstyledButton>
  );
}
