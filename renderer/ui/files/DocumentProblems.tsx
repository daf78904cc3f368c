import { IconAlertOctagon } from '@tabler/icons-react';
import { describeDocumentProblem } from '../../../shared/document/describe.ts';
import type { DocumentProblem } from '../../../shared/document/problem.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './problems.module.css';

/** What is wrong with a file, place by place, and that nothing of it was stored. */
export function DocumentProblems({ problems }: { problems: readonly DocumentProblem[] }) {
  const t = useTranslate();
  return (
    <div role="alert" className={classes['problems']}>
      <p>
        <IconAlertOctagon size={16} aria-hidden />
        {t('account.problems', { count: problems.length })}
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>{describeDocumentProblem(t, problem)}</li>
        ))}
      </ul>
    </div>
  );
}
