import { useMemo, useState } from 'react';
import type { KnownMovement } from '../../../../shared/account/schema.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
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
  const { account, view } = useForecastPage();
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
        <div className={classes['empty']}>
          <h3>{t('forecast.movement.empty.title')}</h3>
          <p>{t('forecast.movement.empty.text')}</p>
        </div>
      ) : (
        <MovementTable rows={rows} editing={editing} onEdit={setEditing} />
      )}
    </div>
  );
}
