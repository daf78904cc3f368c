import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './resources.module.css';
import type { ResourceRow } from './resources-view.ts';

/** How much of the quota in its region is used (QTA-1). */
export function QuotaUse({ quota, running }: Pick<ResourceRow, 'quota' | 'running'>) {
  const t = useTranslate();
  if (quota === undefined) return t('account.none');
  const full = running >= quota;
  return (
    <span className={classes['quota']} data-full={full || undefined}>
      {full && <IconAlertTriangle size={14} aria-hidden />}
      <span>
        {t(full ? 'account.resource.full' : 'account.resource.used', { running, quota, left: quota - running })}
      </span>
      <progress max={quota} value={Math.min(running, quota)} aria-hidden />
    </span>
  );
}
