import { useState } from 'react';
import type { RuleId } from '../../../../shared/rules/register.ts';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from '../../../ui/table/table.module.css';

/**
 * The rule of a row. It can be opened as soon as the pointer or the keyboard is on the row: what opens would cost more
 * than everything else of the row while thousands of them scroll by.
 */
export function EventRule({ rule, isActive }: { rule: RuleId; isActive: boolean }) {
  const t = useTranslate();
  const [wasPointedAt, setPointedAt] = useState(false);
  return (
    <span className={classes['rule']} onPointerEnter={() => setPointedAt(true)}>
      {isActive || wasPointedAt ? (
        <RuleChip rule={rule} tabIndex={isActive ? 0 : -1} />
      ) : (
        <span className={classes['ruleName']}>{t('account.rule.chip')}</span>
      )}
    </span>
  );
}
