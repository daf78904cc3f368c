/** Where the plot lies in the chart, in pixels: the chart, the marker over it and the slider under it agree on this. */
export const PLOT = {
  yAxis: 68,
  xAxis: 24,
  margin: { top: 24, right: 20, bottom: 0, left: 0 },
  minHeight: 160,
} as const;

const SIDES = PLOT.yAxis + PLOT.margin.right;

/** The CSS distance of a day from the chart's left edge. */
export function leftOfDay(day: number, days: number): string {
  const share = days > 1 ? (day - 1) / (days - 1) : 0;
  return `calc(${PLOT.yAxis}px + (100% - ${SIDES}px) * ${share})`;
}

/** The day at a distance from the chart's left edge, `width` being the chart's. */
export function dayAtLeft(left: number, width: number, days: number): number {
  const share = (left - PLOT.yAxis) / Math.max(1, width - SIDES);
  return 1 + Math.round(Math.min(1, Math.max(0, share)) * (days - 1));
}
