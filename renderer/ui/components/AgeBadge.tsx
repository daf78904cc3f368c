import { Popover, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCalendarCheck } from '@tabler/icons-react';
import { ageOf, isOld } from '../../../shared/catalog/age.ts';
import type { PriceList } from '../../../shared/catalog/schema.ts';
import { useChinaDay } from '../../state/clock/use-clock.ts';
import { ageText } from '../../state/language/age-text.ts';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './AgeBadge.module.css';
import { Facts } from './Facts.tsx';

/** The age of the price list, always on screen: a sign and words; opens what that means. */
export function AgeBadge({ list }: { list: PriceList }) {
  const t = useTranslate();
  const language = useLanguage();
  const age = ageOf(list.asOf, useChinaDay());
  const old = isOld(age);
  const Sign = old ? IconAlertTriangle : IconCalendarCheck;
  return (
    <Popover width={360} position="bottom-end" withArrow trapFocus={false}>
      <Popover.Target>
        <UnstyledButton className={classes['badge']} data-old={old || undefined} data-testid="age-badge">
          <Sign size={16} aria-hidden />
          <span className={classes['date']}>{t('age.asOf', { date: list.asOf })}</span>
          <span className={classes['age']}>{t('age.old', { age: ageText(t, age) })}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Facts
          facts={[
            { name: t('age.list'), value: list.name[language] },
            { name: t('age.rows'), value: list.prices.length.toLocaleString('en-US') },
          ]}
        />
        <Text size="sm" mt="xs">
          {t('age.explain')}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
