import { Popover, Text, UnstyledButton } from '@mantine/core';
import { type RuleId, ruleOf } from '../../../shared/rules/register.ts';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './RuleChip.module.css';

/** Opens what a rule says, with its id, where that was read, and the other reading if the pages disagree. */
export function RuleChip({ rule, tabIndex = 0 }: { rule: RuleId; tabIndex?: number }) {
  const t = useTranslate();
  const language = useLanguage();
  const { text, source, otherReading } = ruleOf(rule);
  return (
    <Popover width={360} position="bottom-start" withArrow trapFocus={false}>
      <Popover.Target>
        <UnstyledButton className={classes['rule']} tabIndex={tabIndex} aria-label={t('account.rule.why', { rule })}>
          {t('account.rule.chip')}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('account.rule.why', { rule })}>
        <Text size="xs" c="dimmed">
          {rule}
        </Text>
        <Text size="sm">{text[language]}</Text>
        {otherReading !== undefined && (
          <Text size="sm" mt={8}>
            {t('account.rule.other', { reading: otherReading[language] })}
          </Text>
        )}
        <Text size="xs" c="dimmed" mt={8}>
          {t('account.rule.source', { source: source[language] })}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
