import { placeInList } from '../../../../shared/account/resource-list.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { PartProps } from '../page-state.ts';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import tableClasses from '../../../ui/table/plain-table.module.css';
import { ResourceLine } from './ResourceLine.tsx';
import classes from './resources.module.css';
import type { ResourceRow } from './resources-view.ts';

interface ResourceTableProps extends PartProps {
  readonly rows: readonly ResourceRow[];
}

/** Everything that runs, in the order in which it was entered. */
export function ResourceTable({ account, panel, onPanel, rows }: ResourceTableProps) {
  const t = useTranslate();
  const open = panel?.show === 'edit-resource' ? placeInList(account.resources, panel.resource) : -1;
  return (
    <table className={`${tableClasses['table'] ?? ''} ${classes['resources'] ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">{t('resource.column.name')}</th>
          <th scope="col">{t('resource.what')}</th>
          <th scope="col">{t('resource.specs')}</th>
          <th scope="col" data-numeric>
            {t('resource.column.quantity')}
          </th>
          <th scope="col">{t('resource.billing')}</th>
          <th scope="col" data-numeric>
            {t('resource.cost')}
          </th>
          <th scope="col">
            <span className={classes['quotaHead']}>
              {t('account.resource.quota')}
              <RuleChip rule="QTA-1" />
            </span>
          </th>
          <th scope="col">{t('account.actions')}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <ResourceLine
          key={`${row.index} ${row.resource.id ?? ''}`}
          row={row}
          open={row.index === open}
          onPanel={onPanel}
        />
      ))}
    </table>
  );
}
