import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { GapRow } from '../../../ui/table/GapRow.tsx';
import { useRowWindow } from '../../../ui/table/row-window.ts';
import type { BuyableLine } from './bought-offer.ts';
import classes from './bought.module.css';
import { BoughtRow } from './BoughtRow.tsx';

/** Pixels, of a row; the header's too. */
const ROW_HEIGHT = 40;

interface BoughtTableProps {
  readonly lines: readonly BuyableLine[];
  /** Ways that were chosen, by the ids of their lines. */
  readonly chosen: ReadonlyMap<string, string>;
  /** Null while no day is given. */
  readonly on: CalendarDate | null;
  readonly today: CalendarDate;
  readonly onChoose: (id: string, way: string) => void;
}

/** What was bought: each line with how it was bought, and until when that lasts. */
export function BoughtTable({ lines, chosen, on, today, onChoose }: BoughtTableProps) {
  const t = useTranslate();
  const { scroller, parts, measure } = useRowWindow(lines.length, ROW_HEIGHT, -1);
  return (
    <div ref={scroller} className={classes['scroller']}>
      <table className={classes['table']} aria-label={t('plan.bought.lines')} aria-rowcount={lines.length + 1}>
        <thead>
          <tr>
            <th scope="col">{t('plan.bought.line')}</th>
            <th scope="col" className={classes['how']}>
              {t('plan.bought.how')}
            </th>
            <th scope="col" className={classes['expires']}>
              {t('plan.bought.expires')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            if ('gap' in part) return <GapRow key={`gap ${part.after}`} height={part.gap} />;
            const line = lines[part.index];
            return (
              line && (
                <BoughtRow
                  key={line.priced.line.id}
                  line={line}
                  index={part.index}
                  measure={measure}
                  chosen={chosen}
                  on={on}
                  today={today}
                  onChoose={onChoose}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
