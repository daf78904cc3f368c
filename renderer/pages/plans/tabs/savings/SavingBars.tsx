import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { LineLink } from '../LineLink.tsx';
import { cheapestName, strategyNameOrDash } from '../../page-state/names.ts';
import tabs from '../tabs.module.css';
import type { SavingRow } from './savings-of-lines.ts';
import classes from './savings.module.css';

interface SavingBarsProps {
  readonly title: string;
  readonly rows: readonly SavingRow[];
  /** On paper there is nowhere to go to. */
  readonly print?: boolean;
}

/** A bar for every line, as long as what it could save; its name, its change and the amount stand beside it. */
export function SavingBars({ title, rows, print = false }: SavingBarsProps) {
  const bars = (
    <ol className={classes['bars']} data-print={print || undefined}>
      {rows.map((row) => (
        <Bar key={row.id} row={row} print={print} />
      ))}
    </ol>
  );
  if (print) return bars;
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={tabs['scroller']} aria-label={title} tabIndex={0}>
      {bars}
    </section>
  );
}

function Bar({ row: { id, name, price, percent }, print }: { row: SavingRow; print: boolean }) {
  const t = useTranslate();
  const change = { from: strategyNameOrDash(t, price.chosen), to: cheapestName(t, price) };
  return (
    <li>
      <span className={classes['name']}>{print ? name : <LineLink id={id} name={name} field="mode" />}</span>
      <span className={classes['change']}>{t('plan.savings.change', change)}</span>
      <svg className={classes['track']} aria-hidden focusable="false">
        <rect width={`${percent}%`} height="100%" rx="2" />
      </svg>
      <span className={classes['amount']}>
        <Amount amount={price.saving} />
      </span>
    </li>
  );
}
