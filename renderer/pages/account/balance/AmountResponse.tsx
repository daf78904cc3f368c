import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { type ReadAmounts, parseAmountResponse } from '../../../../shared/account/import-amount.ts';
import type { DocumentProblem } from '../../../../shared/document/problem.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { DocumentProblems } from '../../../ui/files/DocumentProblems.tsx';
import { useTyped } from '../../../state/saving/typing.ts';
import { FileOrPaste } from '../../../ui/account-file/FileOrPaste.tsx';
import classes from './balance.module.css';

/** The other source of the figures: a saved response of JD Cloud's `describeAccountAmount`. */
export function AmountResponse({ onRead }: { onRead: (read: ReadAmounts) => void }) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly DocumentProblem[] | null>(null);
  useTyped(problems !== null && problems.length > 0);
  const take = (given: string) => {
    setText(given);
    setProblems(null);
    if (given.trim() === '') return;
    const read = parseAmountResponse(given);
    if (read.ok) onRead(read.value);
    setProblems(read.ok ? [] : read.error);
  };
  if (!open) {
    return (
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('account.response.open')}
      </Button>
    );
  }
  return (
    <div className={classes['response']}>
      <FileOrPaste door="amounts" label={t('account.response')} text={text} onText={take} rows={5} />
      {problems !== null && problems.length > 0 && <DocumentProblems problems={problems} />}
      {problems?.length === 0 && <output className={classes['taken']}>{t('account.response.taken')}</output>}
    </div>
  );
}
