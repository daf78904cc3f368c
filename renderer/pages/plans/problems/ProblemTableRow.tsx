import { Button, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { fieldName } from '../../../ui/names/plan-names.ts';
import { useNameContext } from '../../../ui/names/use-name-context.ts';
import { fixText } from './fix-text.ts';
import type { ProblemRow } from './problem-rows.ts';
import { problemText } from './problem-text.ts';
import classes from './problems.module.css';
import { type QuickFix, quickFix } from './quick-fix.ts';

interface ProblemTableRowProps {
  readonly row: ProblemRow;
  readonly index: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly isActive: boolean;
  readonly onFocus: (index: number) => void;
  readonly onGo: (row: ProblemRow) => void;
  readonly onMend: (fix: QuickFix) => void;
}

/** One problem: the whole row leads to its cell; a sure remedy is a button of its own. */
export const ProblemTableRow = memo(function ProblemTableRow(props: ProblemTableRowProps) {
  const { row, index, isActive } = props;
  const context = useNameContext();
  const t = useTranslate();
  const { line, number, problem } = row;
  const name = line.name || t('plan.problems.unnamed');
  const fix = quickFix(line, problem);
  const text = problemText(context, problem);
  const tabIndex = isActive ? 0 : -1;
  return (
    <tr
      ref={props.measure}
      className={classes['row']}
      data-index={index}
      aria-rowindex={index + 2}
      onFocus={() => props.onFocus(index)}
    >
      <th scope="row">
        <UnstyledButton
          className={classes['go']}
          aria-label={t('plan.problems.go', { number, name })}
          data-go
          tabIndex={tabIndex}
          onClick={() => props.onGo(row)}
        >
          <span className={classes['number']}>{number}</span> <span className={classes['name']}>{name}</span>
        </UnstyledButton>
      </th>
      <td>{fieldName(t, problem.field)}</td>
      <td>
        <IconAlertTriangle size={14} className={classes['sign']} aria-hidden />
        {text}
      </td>
      <td>
        {fix !== null && (
          <Button
            className={classes['mend'] ?? ''}
            size="compact-xs"
            variant="default"
            tabIndex={tabIndex}
            onClick={() => props.onMend(fix)}
          >
            {fixText(context, fix)}
          </Button>
        )}
      </td>
    </tr>
  );
});
