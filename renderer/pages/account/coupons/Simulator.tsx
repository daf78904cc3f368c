import { SegmentedControl, Title } from '@mantine/core';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { useFormDraft } from '../../../ui/form/form-drafts.tsx';
import formClasses from '../../../ui/form/form.module.css';
import { useProductChoices } from '../products.ts';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import { LineFields } from './LineFields.tsx';
import { Misfits } from './Misfits.tsx';
import { MonthlyAnswer } from './MonthlyAnswer.tsx';
import { OrdersAnswer } from './OrdersAnswer.tsx';
import { FIRST_QUESTION, type Question, amountsOf, deductionAnswerOf } from './simulation.ts';
import classes from './coupons.module.css';

/** Which coupons would pay: by configuration in both documented orders, or for a monthly order the best one. */
export function Simulator({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const today = useChinaDay();
  const { value: question, set: setQuestion } = useFormDraft<Question>('simulation', FIRST_QUESTION);
  const products = useProductChoices();
  const amounts = amountsOf(question);
  const answer = amounts === null ? null : deductionAnswerOf(account, question, amounts, today);
  return (
    <section className={classes['simulator']} aria-labelledby="simulator">
      <Title order={2} id="simulator" className={classes['heading'] ?? ''}>
        {t('account.simulate')} <RuleChip rule={question.billing === 'monthly' ? 'CPN-2' : 'CPN-3'} />
      </Title>
      <div className={`${classes['question'] ?? ''} ${formClasses['fields'] ?? ''}`}>
        <SegmentedControl
          size="xs"
          aria-label={t('account.scope.billing')}
          value={question.billing}
          data={(['configuration', 'monthly'] as const).map((value) => ({
            value,
            label: t(`account.simulate.${value}`),
          }))}
          onChange={(billing) => setQuestion({ ...question, billing })}
        />
        <ChoiceField
          name="product"
          label={t('account.simulate.product')}
          value={question.product}
          choices={products}
          onChange={(product) => setQuestion({ ...question, product })}
        />
        <LineFields question={question} onLines={(lines) => setQuestion({ ...question, lines })} />
      </div>
      {answer?.billing === 'configuration' && <OrdersAnswer orders={answer.orders} />}
      {answer?.billing === 'monthly' && amounts !== null && <MonthlyAnswer plan={answer.plan} lines={amounts} />}
      {answer !== null && <Misfits misfits={answer.misfits} />}
    </section>
  );
}
