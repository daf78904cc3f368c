import { Button, Tooltip } from '@mantine/core';
import { IconDownload, IconFolderOpen, IconTableImport } from '@tabler/icons-react';
import { planText } from '../../../../shared/plan/write.ts';
import { downloadText } from '../../../ui/files/download.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { planFileName } from '../files/plan-file.ts';
import { usePlanImport } from '../import/import-context.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import classes from './bar.module.css';
import { MoreMenu } from './MoreMenu.tsx';

/** Open, save, take a table in; the rest is in the menu. */
export function FileButtons({ onOpen }: { onOpen: () => void }) {
  const t = useTranslate();
  const { stored } = usePlanPage();
  const { rememberFile } = usePlans();
  const { open: openImport } = usePlanImport();
  const file = planFileName(stored.plan.name);
  const save = () => {
    downloadText(file, planText(stored.plan));
    rememberFile(stored.id, file);
  };
  return (
    <>
      <Tooltip label={t('plan.open.hint')}>
        <Button
          size="xs"
          variant="default"
          className={classes['file'] ?? ''}
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          aria-label={t('plan.open.hint')}
          onClick={onOpen}
        >
          {t('plan.open')}
        </Button>
      </Tooltip>
      <Tooltip label={t('plan.saveFile.hint', { file })} multiline maw={360}>
        <Button
          size="xs"
          variant="default"
          className={classes['file'] ?? ''}
          leftSection={<IconDownload size={16} aria-hidden />}
          aria-label={t('plan.saveFile')}
          onClick={save}
        >
          {t('plan.saveFile')}
        </Button>
      </Tooltip>
      <Button size="xs" leftSection={<IconTableImport size={16} aria-hidden />} onClick={openImport}>
        {t('plan.import')}
      </Button>
      <MoreMenu />
    </>
  );
}
