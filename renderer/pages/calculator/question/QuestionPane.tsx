import { Title } from '@mantine/core';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { Reading } from '../state/reading.ts';
import { DurationFields } from './DurationFields.tsx';
import { FormProvider } from './form-context.tsx';
import type { QuestionProps } from './question-props.ts';
import classes from './question.module.css';
import { ScheduleFields } from './ScheduleFields.tsx';
import { ProductFields } from './ProductFields.tsx';

/** The question: what, how long, and when it runs. */
export function QuestionPane({ reading, today, ...props }: QuestionProps & { reading: Reading; today: CalendarDate }) {
  const t = useTranslate();
  return (
    <FormProvider reading={reading}>
      <form className={classes['pane']} aria-label={t('calc.question')} onSubmit={(event) => event.preventDefault()}>
        <section className={classes['group']}>
          <Title order={2}>{t('calc.what')}</Title>
          <ProductFields {...props} />
        </section>
        <section className={classes['group']}>
          <Title order={2}>{t('calc.howLong')}</Title>
          <DurationFields {...props} today={today} />
          {props.state.request.product === 'vm' && <ScheduleFields {...props} />}
        </section>
      </form>
    </FormProvider>
  );
}
