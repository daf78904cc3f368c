import { ActionIcon, Button, Menu, Title } from '@mantine/core';
import { IconCopy, IconDots, IconDownload, IconPencil, IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { AccountNameDialog } from '../../ui/components/AccountNameDialog.tsx';
import { useAccounts } from '../../state/documents/accounts/accounts-context.tsx';
import type { Translate } from '../../../shared/i18n/index.ts';
import { UndoButtons } from '../../ui/history/UndoButtons.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { DeleteDialog } from '../../ui/components/DeleteDialog.tsx';
import classes from './account.module.css';
import { AccountExportDialog } from './exchange/AccountExportDialog.tsx';
import { AccountImportDialog } from '../../ui/account-file/AccountImportDialog.tsx';
import { VerificationBadge } from './VerificationBadge.tsx';

type Dialog = 'rename' | 'import' | 'export' | 'delete' | null;

/** The account's name and state, undo and redo by name, and what is done with the account as a whole. */
export function AccountHeader({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const { rename, remove } = useAccounts();
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  return (
    <header className={classes['header']}>
      <Title order={1} className={classes['title'] ?? ''}>
        {account.name}
      </Title>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={t('account.rename')}
        onClick={() => setDialog('rename')}
      >
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <VerificationBadge status={account.verification.status} />
      <div className={classes['headerEnd']}>
        <AccountUndo />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconUpload size={16} aria-hidden />}
          onClick={() => setDialog('import')}
        >
          {t('account.import')}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => setDialog('export')}
        >
          {t('account.export')}
        </Button>
        <MoreMenu account={account} onDelete={() => setDialog('delete')} />
      </div>
      <AccountNameDialog
        opened={dialog === 'rename'}
        title={t('account.rename')}
        action={t('account.save')}
        initial={account.name}
        onClose={close}
        onName={(name) => rename(account.id, name)}
      />
      <AccountImportDialog opened={dialog === 'import'} onClose={close} />
      <DeleteDialog
        opened={dialog === 'delete'}
        title={t('delete.account.title', { name: account.name })}
        text={contentsText(t, account)}
        onClose={close}
        onDelete={() => remove(account)}
      />
      <AccountExportDialog account={account} opened={dialog === 'export'} onClose={close} />
    </header>
  );
}

function AccountUndo() {
  const t = useTranslate();
  const { undo, redo, undoName, redoName } = useAccounts();
  return (
    <UndoButtons
      undo={undo}
      redo={redo}
      undoName={undoName && t(`change.${undoName}`)}
      redoName={redoName && t(`change.${redoName}`)}
    />
  );
}

/** What goes with the account. */
function contentsText(t: Translate, { ledger, coupons, resources }: StoredAccount): string {
  const counted = [
    ...(ledger.length > 0 ? [t('delete.entries', { count: ledger.length })] : []),
    ...(coupons.length > 0 ? [t('delete.coupons', { count: coupons.length })] : []),
    ...(resources.length > 0 ? [t('delete.resources', { count: resources.length })] : []),
  ];
  if (counted.length === 0) return t('delete.account.empty');
  return t('delete.account.text', { what: counted.join(t('delete.and')) });
}

function MoreMenu({ account, onDelete }: { account: StoredAccount; onDelete: () => void }) {
  const t = useTranslate();
  const { duplicate } = useAccounts();
  return (
    // Inside the page, so that it belongs to a landmark; and nothing but items inside the menu.
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} withArrow>
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={t('account.more')}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => duplicate(account.id, t('account.copyOf', { name: account.name }).slice(0, 100))}
        >
          {t('account.duplicate')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={onDelete}>
          {t('account.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
