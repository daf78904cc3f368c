import { IconServer } from '@tabler/icons-react';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { RuleChip } from '../RuleChip.tsx';
import classes from '../table.module.css';
import { AddResource } from './AddResource.tsx';
import { ResourceLine } from './ResourceLine.tsx';
import resourceClasses from './resources.module.css';
import { resourceRows } from './resources-view.ts';

/** What already runs: it counts towards the quotas of a purchase (QTA-1). */
export function ResourcesTab({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  const rows = resourceRows(account);
  return (
    <div className={classes['content']}>
      <div className={classes['toolbar']}>
        <AddResource account={account} />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          icon={IconServer}
          title={t('account.resources.empty.title')}
          text={t('account.resources.empty.text')}
        />
      ) : (
        // A region that scrolls has to be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className={classes['scroller']} tabIndex={0} aria-label={t('account.tab.resources')}>
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">{t('account.resource.product')}</th>
                <th scope="col">{t('account.resource.region')}</th>
                <th scope="col">{t('account.resource.quantity')}</th>
                <th scope="col" className={classes['wide'] ?? ''}>
                  <span className={resourceClasses['quotaHead']}>
                    {t('account.resource.quota')}
                    <RuleChip rule="QTA-1" />
                  </span>
                </th>
                <th scope="col">{t('account.actions')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ResourceLine key={`${row.index} ${row.resource.product} ${row.resource.region}`} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
