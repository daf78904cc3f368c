import { ActionIcon, Menu } from '@mantine/core';
import { IconClipboardCopy, IconCopy, IconDots, IconFileTypeCsv, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { LINE_FIELDS } from '../../../../shared/plan/schema.ts';
import { csvText, linesTable } from '../../../../shared/table/lines-table.ts';
import { tableText } from '../../../../shared/table/write-table.ts';
import { downloadText } from '../../../ui/files/download.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { csvFileName } from '../files/plan-file.ts';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import { DeleteDialog } from '../../../ui/components/DeleteDialog.tsx';
import { CopiedText } from './CopiedText.tsx';
import { useCopying } from '../../../ui/files/use-copying.ts';

/** What is done with the plan as a whole, less often: its lines as a table, a copy of it, its end. */
export function MoreMenu() {
  const t = useTranslate();
  const { stored, plan, scenario } = usePlanPage();
  const { clone, remove } = usePlans();
  const { outcome, copy, dismiss } = useCopying();
  const [count, setCount] = useState(0);
  const [deleting, setDeleting] = useState(false);
  const shownName = scenario === undefined ? plan.name : `${plan.name} ${scenario.name}`;
  // As shown: in a scenario, the scenario's lines.
  const table = () =>
    linesTable(
      plan,
      plan.lines.map(({ id }) => id),
      LINE_FIELDS,
      t,
    );
  const copyLines = () => {
    setCount(plan.lines.length);
    void copy(tableText(table()));
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} withArrow>
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('plan.more')}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileTypeCsv size={16} aria-hidden />}
            onClick={() => downloadText(csvFileName(shownName), csvText(table()), 'text/csv')}
          >
            {t('plan.export.csv')}
          </Menu.Item>
          <Menu.Item leftSection={<IconClipboardCopy size={16} aria-hidden />} onClick={copyLines}>
            {t('plan.export.copy')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => clone(stored.id, t('plan.copyOf', { name: stored.plan.name }))}
          >
            {t('plan.clone')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setDeleting(true)}>
            {t('plan.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DeleteDialog
        opened={deleting}
        title={t('delete.plan.title', { name: stored.plan.name })}
        text={t('delete.plan.text', { count: stored.plan.lines.length })}
        onClose={() => setDeleting(false)}
        onDelete={() => remove(stored)}
      />
      <CopiedText outcome={outcome} count={count} onDismiss={dismiss} />
    </>
  );
}
