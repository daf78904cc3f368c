import { IconTransfer } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { KnownMovement } from '../../../shared/account/schema.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { useForecastDesk } from '../desk/forecast-desk.tsx';
import { movementKey } from './movement-draft.ts';
import { movementRows } from './movement-rows.ts';
import { MovementForm } from './MovementForm.tsx';
import { MovementTable } from './MovementTable.tsx';
import classes from './movements.module.css';
import { PlanRecharge } from './PlanRecharge.tsx';

const NONE: readonly KnownMovement[] = [];

/** Money that is known to come or to go, with a line to add to it; what is edited is edited in the same line. */
export function MovementsTab() {
  const t = useTranslate();
  const { account, view } = useForecastDesk();
  const { movements = NONE } = account;
  const [editing, setEditing] = useState<string | null>(null);
  const rows = useMemo(() => movementRows(movements, view.shown), [movements, view.shown]);
  const edited = movements.find((each, index) => movementKey(each, index) === editing);
  const close = () => setEditing(null);
  return (
    <div className={classes['tab']}>
      <div className={classes['top']}>
        <MovementForm
          key={edited === undefined ? 'new' : editing}
          {...(edited !== undefined && editing !== null && { before: edited, beforeKey: editing })}
          onDone={close}
        />
        <PlanRecharge />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          icon={IconTransfer}
          title={t('forecast.movement.empty.title')}
          text={t('forecast.movement.empty.text')}
        />
      ) : (
        <MovementTable rows={rows} editing={editing} onEdit={setEditing} />
      )}
    </div>
  );
}
