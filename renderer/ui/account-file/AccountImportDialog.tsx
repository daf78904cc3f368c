import { Button, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { parseAccountText } from '../../../shared/account/read-account.ts';
import type { Account } from '../../../shared/account/schema.ts';
import { fromAccountFile } from '../../../shared/account/stored.ts';
import { money } from '../../../shared/money/index.ts';
import { Amount } from '../amounts/Amount.tsx';
import { useAccounts } from '../../state/documents/accounts/accounts-context.tsx';
import { type Fact, Facts } from '../components/Facts.tsx';
import { DocumentProblems } from '../files/DocumentProblems.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useTyped } from '../../state/saving/typing.ts';
import { storedMomentText } from '../../state/clock/stored-moment.ts';
import classes from './exchange.module.css';
import { FileOrPaste } from './FileOrPaste.tsx';

/** Takes an account file: checked as a whole before anything of it is stored. */
export function AccountImportDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('account.import.title')}
      size={640}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <ImportForm onClose={onClose} />
    </Modal>
  );
}

function ImportForm({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const { add } = useAccounts();
  const [text, setText] = useState('');
  useTyped(text !== '');
  const read = useMemo(() => (text.trim() === '' ? null : parseAccountText(text)), [text]);
  const store = (file: Account) => {
    add(fromAccountFile(file, () => crypto.randomUUID()));
    onClose();
  };
  return (
    <div className={classes['exchange']}>
      <p className={classes['hint']}>{t('account.import.hint')}</p>
      <FileOrPaste door="account" label={t('account.import.text')} text={text} onText={setText} rows={8} />
      {read !== null && !read.ok && <DocumentProblems problems={read.error} />}
      {read?.ok === true && <Preview file={read.value} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('accounts.cancel')}
        </Button>
        <Button disabled={read?.ok !== true} onClick={() => read?.ok === true && store(read.value)}>
          {t('account.import.action')}
        </Button>
      </div>
    </div>
  );
}

/** What would be stored, before it is. */
function Preview({ file }: { file: Account }) {
  const t = useTranslate();
  const { name, verification, balance, coupons } = file;
  const facts: Fact[] = [
    { name: t('accounts.name'), value: name },
    { name: t('account.tab.verification'), value: t(`verification.${verification.status}`) },
    {
      name: t('account.available'),
      value: balance === null ? t('account.notEntered') : <Amount amount={money(balance.available)} />,
    },
    { name: t('account.tab.coupons'), value: t('account.import.coupons', { count: coupons.length }) },
    ...(balance === null ? [] : [{ name: t('account.readAt'), value: storedMomentText(balance.asOf) }]),
  ];
  return (
    <section className={classes['preview']} aria-label={t('account.import.preview')}>
      <Facts facts={facts} />
    </section>
  );
}
