import { Button, Modal, Textarea } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { readAccount } from '../../../../shared/account/read-account.ts';
import { type StoredAccount, toAccountFile } from '../../../../shared/account/stored.ts';
import { describeDocumentProblem } from '../../../../shared/document/describe.ts';
import { parseChinaTime } from '../../../../shared/billing/calendar.ts';
import { harmlessJson } from '../../../../shared/text/guard.ts';
import { useHiddenAmounts } from '../../../ui/amounts/hidden-amounts.tsx';
import { downloadText } from '../../../ui/files/download.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import formClasses from '../../../ui/form/form.module.css';
import classes from '../../../ui/account-file/exchange.module.css';
import { fileNameOf } from './file-name.ts';

interface ExportDialogProps {
  readonly account: StoredAccount;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Gives the account as a file: for a colleague, or for the command line. */
export function AccountExportDialog({ account, opened, onClose }: ExportDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('account.export.title')}
      size={640}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <ExportForm account={account} />
    </Modal>
  );
}

function ExportForm({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const today = useChinaDay();
  const { hidden } = useHiddenAmounts();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  // Figures that were read on a day to come go out as they were read, with their day.
  const readOn = account.readAt === undefined ? undefined : parseChinaTime(account.readAt)?.date;
  const file = toAccountFile(account, readOn !== undefined && readOn > today ? readOn : today);
  const text = `${harmlessJson(JSON.stringify(file, null, 2))}\n`;
  const read = readAccount(file);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <div className={classes['exchange']}>
      <p className={classes['hint']}>{t('account.export.hint')}</p>
      {!read.ok && (
        <div role="alert" className={classes['faulty']}>
          <p>{t('account.export.faulty')}</p>
          <ul>
            {read.error.map((problem) => (
              <li key={`${problem.path} ${problem.code}`}>{describeDocumentProblem(t, problem)}</li>
            ))}
          </ul>
        </div>
      )}
      <Textarea
        label={t('account.export.text')}
        rows={14}
        readOnly
        value={text}
        classNames={{ input: `${classes['code'] ?? ''} ${hidden ? (formClasses['covered'] ?? '') : ''}` }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <output className={classes['hint']}>{copied === 'refused' ? t('account.export.refused') : ''}</output>
      <div className={classes['buttons']}>
        <Button
          variant="default"
          disabled={!read.ok}
          leftSection={copied === 'yes' ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => void copy()}
        >
          {t(copied === 'yes' ? 'account.export.copied' : 'account.export.copy')}
        </Button>
        <Button
          disabled={!read.ok}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => downloadText(fileNameOf(account.name, today), text)}
        >
          {t('account.export.download')}
        </Button>
      </div>
    </div>
  );
}
