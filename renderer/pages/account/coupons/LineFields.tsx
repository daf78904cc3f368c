import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AmountField } from '../../../ui/form/AmountField.tsx';
import { MOST_LINES, type Question, faultOfLine } from './simulation.ts';
import classes from './coupons.module.css';

interface LineFieldsProps {
  readonly question: Question;
  readonly onLines: (lines: readonly string[]) => void;
}

/** The amount, or for a monthly order the amounts of its lines. */
export function LineFields({ question: { billing, lines }, onLines }: LineFieldsProps) {
  const t = useTranslate();
  const shown = billing === 'monthly' ? lines : lines.slice(0, 1);
  const several = shown.length > 1;
  return (
    <>
      {shown.map((line, index) => (
        // Lines have no identity of their own: their place is all there is.
        // eslint-disable-next-line react/no-array-index-key
        <span key={index} className={classes['line']}>
          <AmountField
            name={`line-${index}`}
            label={
              billing === 'monthly' ? t('account.simulate.line', { number: index + 1 }) : t('account.simulate.amount')
            }
            value={line}
            onChange={(text) => onLines(lines.with(index, text))}
            fault={faultOfLine(line, !several)}
          />
          {several && (
            <ActionIcon
              size={30}
              variant="subtle"
              color="gray"
              aria-label={t('account.simulate.line.remove', { number: index + 1 })}
              onClick={() => onLines(lines.toSpliced(index, 1))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          )}
        </span>
      ))}
      {billing === 'monthly' && lines.length < MOST_LINES && (
        <Button
          className={classes['addLine'] ?? ''}
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onLines([...lines, ''])}
        >
          {t('account.simulate.line.add')}
        </Button>
      )}
    </>
  );
}
