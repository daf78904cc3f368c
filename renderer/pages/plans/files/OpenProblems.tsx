import { Button, Modal } from '@mantine/core';
import type { DocumentProblem } from '../../../../shared/document/problem.ts';
import { DocumentProblems } from '../../../ui/files/DocumentProblems.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './files.module.css';

interface OpenProblemsProps {
  readonly fileName: string;
  readonly problems: readonly DocumentProblem[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Why a file is no plan: place by place, what was given and what is accepted. Nothing of it was stored. */
export function OpenProblems({ fileName, problems, opened, onClose }: OpenProblemsProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('plan.file.bad', { file: fileName })}
      size={640}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={classes['dialog']}>
        <DocumentProblems problems={problems} />
        {problems.some(({ path }) => path !== '') && <p className={classes['hint']}>{t('plan.file.bad.hint')}</p>}
        <div className={classes['buttons']}>
          <Button data-autofocus onClick={onClose}>
            {t('shell.close')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
