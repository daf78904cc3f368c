import { Button } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { describeWarning } from '../../../../shared/billing/describe.ts';
import { setCells } from '../../../../shared/plan/edit/cells.ts';
import type { PricedLine } from '../../../../shared/plan/price.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { fixText } from '../problems/fix-text.ts';
import { problemText } from '../problems/problem-text.ts';
import { quickFix } from '../problems/quick-fix.ts';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import classes from './details.module.css';
import { DetailsSection } from '../DetailsSection.tsx';
import { useNameContext } from '../../../ui/names/use-name-context.ts';

/** What keeps the line from having a price, what JD Cloud would not sell like this, and what is not counted. */
export function AttentionSection({ priced: { line, problems, warnings, notes } }: { priced: PricedLine }) {
  const t = useTranslate();
  const context = useNameContext();
  const { edit } = usePlans();
  if (problems.length + warnings.length + notes.length === 0) return null;
  return (
    <DetailsSection title={t('plan.details.attention')}>
      <ul className={classes['attention']}>
        {problems.map((problem) => {
          const fix = quickFix(line, problem);
          return (
            <Entry key={`${problem.field} ${problem.code}`} kind="problem" text={problemText(context, problem)}>
              {fix !== null && (
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => edit({ name: 'edit-cell', count: 1 }, (plan) => setCells(plan, [fix.edit]))}
                >
                  {fixText(context, fix)}
                </Button>
              )}
            </Entry>
          );
        })}
        {warnings.map((warning) => (
          <Entry key={`${warning.field} ${warning.code}`} kind="warning" text={describeWarning(t, warning)} />
        ))}
        {notes.map((note) => (
          <Entry key={note} kind="note" text={t(`plan.note.${note}`)} />
        ))}
      </ul>
    </DetailsSection>
  );
}

const SIGNS = { problem: IconAlertOctagon, warning: IconAlertTriangle, note: IconInfoCircle } as const;

interface EntryProps {
  readonly kind: keyof typeof SIGNS;
  readonly text: string;
  readonly children?: ReactNode;
}

function Entry({ kind, text, children }: EntryProps) {
  const Sign = SIGNS[kind];
  return (
    <li data-kind={kind}>
      <Sign size={16} aria-hidden />
      <div>
        {text}
        {children}
      </div>
    </li>
  );
}
