import type { AgendaItem } from '../../../../shared/forecast/agenda.ts';

export interface AgendaMonth {
  /** `2027-02`. */
  readonly month: string;
  readonly items: readonly AgendaItem[];
}

/** The first `most` items of an agenda, month by month. */
export function agendaMonths(items: readonly AgendaItem[], most: number): AgendaMonth[] {
  const months = Map.groupBy(items.slice(0, most), ({ by }) => by.slice(0, 7));
  return [...months].map(([month, each]) => ({ month, items: each }));
}
