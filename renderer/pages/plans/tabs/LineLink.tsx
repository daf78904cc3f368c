import type { LineField } from '../../../../shared/plan/schema.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './tabs.module.css';
import { useGoTo } from './use-go-to.ts';

interface LineLinkProps {
  readonly id: string;
  readonly name: string;
  /** The cell to go to. */
  readonly field: LineField;
}

/** The name of a line, which leads to it in the grid. */
export function LineLink({ id, name, field }: LineLinkProps) {
  const t = useTranslate();
  const goTo = useGoTo();
  return (
    <button
      type="button"
      className={classes['link']}
      title={t('plan.tab.go-to', { name })}
      onClick={() => goTo(id, field)}
    >
      {name}
    </button>
  );
}
