import type { AppliedRule } from '../../../shared/billing/explain.ts';
import { ruleOf } from '../../../shared/rules/register.ts';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './why.module.css';

/** The rules that were applied: id, plain text, where it was read, what had to be assumed, and the other reading if pages disagree. */
export function WhyRules({ rules }: { rules: readonly AppliedRule[] }) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <dl className={classes['rules']}>
      {rules.map(({ id, assumed }) => {
        const { text, source, assumption, otherReading } = ruleOf(id);
        return (
          <div key={id}>
            <dt>{id}</dt>
            <dd>
              <p>{text[language]}</p>
              {assumed && assumption !== undefined && (
                <p className={classes['assumption']}>
                  {t('text.line', { name: t('why.assumption'), value: assumption[language] })}
                </p>
              )}
              {otherReading !== undefined && <p>{t('account.rule.other', { reading: otherReading[language] })}</p>}
              <p className={classes['ruleSource']}>{source[language]}</p>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
