import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';

export const FORECAST_TABS = ['agenda', 'events', 'days', 'movements', 'scenarios'] as const;
export type ForecastTab = (typeof FORECAST_TABS)[number];

/** How the page is looked at. */
interface Look {
  readonly tab: ForecastTab;
  /** The day that chart and tables point at; null: none. */
  readonly day: CalendarDate | null;
}

interface ForecastLook {
  readonly look: Look;
  readonly setLook: (patch: Partial<Look>) => void;
}

const ForecastLookContext = createContext<ForecastLook | null>(null);

/** Apart from the forecast itself, so that pointing at a day draws only what shows days. */
export function ForecastLookProvider({ children }: { children: ReactNode }) {
  const [look, setWholeLook] = useState<Look>({ tab: 'agenda', day: null });
  const setLook = useCallback((patch: Partial<Look>) => setWholeLook((before) => ({ ...before, ...patch })), []);
  const value = useMemo(() => ({ look, setLook }), [look, setLook]);
  return <ForecastLookContext value={value}>{children}</ForecastLookContext>;
}

/** The tab and the day that the Forecast page shows. */
export function useForecastLook(): ForecastLook {
  const value = use(ForecastLookContext);
  if (value === null) throw new Error('useForecastLook is for inside a ForecastLookProvider');
  return value;
}
