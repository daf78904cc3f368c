import { Button } from '@mantine/core';
import { IconFileImport, IconPlus, IconServer } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { parseTable } from '../../../../shared/table/parse-table.ts';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { formKeyOf, placeInList } from '../../../../shared/account/resource-list.ts';
import { usePagePaste } from '../../../state/page-paste.ts';
import { CatalogProvider, useCatalog } from '../../../state/catalog-context.tsx';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { PartProps } from '../page-state.ts';
import classes from '../../../ui/table/plain-table.module.css';
import { ResourcesImportDialog } from './import/ResourcesImportDialog.tsx';
import { ResourcePanel } from './ResourcePanel.tsx';
import { ResourceTable } from './ResourceTable.tsx';
import resourceClasses from './resources.module.css';
import { resourceRows } from './resources-view.ts';
import { Summary } from './Summary.tsx';

const SCROLLER = `${classes['scroller'] ?? ''} ${resourceClasses['scroller'] ?? ''}`;

/** What already runs: the forecast bills it, and it counts towards the quotas of a purchase (QTA-1). */
export function ResourcesTab(part: PartProps) {
  return (
    <CatalogProvider>
      <Resources {...part} />
    </CatalogProvider>
  );
}

function Resources({ account, panel, onPanel }: PartProps) {
  const t = useTranslate();
  const catalog = useCatalog();
  const today = useChinaDay();
  const [importing, setImporting] = useState(false);
  const [pasted, setPasted] = useState<string[][] | null>(null);
  usePagePaste((data) => {
    const table = parseTable(data.getData('text/plain'));
    if (table.length === 0) return;
    setPasted(table);
    setImporting(true);
  });
  const { resources, settings } = account;
  const rows = useMemo(
    () => resourceRows({ resources, settings }, catalog, today),
    [resources, settings, catalog, today],
  );
  const add = () => onPanel({ show: 'new-resource' });
  const importTable = () => {
    setPasted(null);
    setImporting(true);
  };
  return (
    <div className={classes['split']}>
      <div className={classes['content']}>
        {rows.length === 0 ? (
          <EmptyState
            icon={IconServer}
            title={t('account.resources.empty.title')}
            text={t('resource.empty.text')}
            action={<Actions onAdd={add} onImport={importTable} />}
          />
        ) : (
          <>
            <div className={classes['toolbar']}>
              <Summary rows={rows} />
              <div className={classes['toolbarEnd']}>
                <Actions onAdd={add} onImport={importTable} />
              </div>
            </div>
            {/* A region that scrolls has to be reachable by keyboard. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <section className={SCROLLER} tabIndex={0} aria-label={t('account.tab.resources')}>
              <ResourceTable account={account} panel={panel} onPanel={onPanel} rows={rows} />
            </section>
          </>
        )}
      </div>
      <OpenPanel account={account} panel={panel} onPanel={onPanel} />
      <ResourcesImportDialog account={account} table={pasted} opened={importing} onClose={() => setImporting(false)} />
    </div>
  );
}

function Actions({ onAdd, onImport }: { onAdd: () => void; onImport: () => void }) {
  const t = useTranslate();
  return (
    <Button.Group>
      <Button size="xs" variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={onImport}>
        {t('resource.import')}
      </Button>
      <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
        {t('resource.add')}
      </Button>
    </Button.Group>
  );
}

function OpenPanel({ account, panel, onPanel }: PartProps) {
  const close = () => onPanel(null);
  if (panel?.show === 'new-resource') return <ResourcePanel key="new" account={account} onClose={close} />;
  if (panel?.show !== 'edit-resource') return null;
  const edited = account.resources[placeInList(account.resources, panel.resource)];
  if (edited === undefined) return null;
  const key = formKeyOf(account.resources, edited);
  return <ResourcePanel key={key} account={account} edited={edited} onClose={close} />;
}
