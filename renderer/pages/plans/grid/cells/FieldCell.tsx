import { isBought } from '../../../../../shared/plan/bought.ts';
import type { LineField, PlanLine } from '../../../../../shared/plan/schema.ts';
import { CoveredText } from '../../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { BoughtSign } from '../../bought/BoughtSign.tsx';
import { cellName, emptyName } from '../cell-name.ts';
import { useCellNames } from '../grid-facts.tsx';
import classes from '../grid.module.css';
import type { SheetRow } from '../row-key.ts';

/** A cell of a line as people read it; of the empty row an invitation. */
export function FieldCell({ row, field }: { row: SheetRow; field: LineField }) {
  const t = useTranslate();
  const names = useCellNames();
  if (row.kind === 'group') return null;
  if (row.kind === 'new') {
    if (field !== 'name') return null;
    return (
      <span className={classes['dim']} title={t('plan.grid.new.hint')}>
        {t('plan.grid.new')}
      </span>
    );
  }
  const name = cellName(names, row.line, field);
  if (field === 'name' && isBought(row.line)) return <BoughtName line={row.line} name={name} />;
  if (name === '') return <span className={classes['dim']}>{emptyName(names, row.line, field)}</span>;
  return field === 'amount' ? <CoveredText text={name} /> : name;
}

/** The sign stays in view where the name does not fit. */
function BoughtName({ line, name }: { line: PlanLine; name: string }) {
  return (
    <span className={classes['signed']}>
      <span className={classes['cut']}>{name}</span>
      <BoughtSign line={line} />
    </span>
  );
}
