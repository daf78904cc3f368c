/** The size of a chart in CSS pixels; nothing: as large as its place. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A chart over the width of an upright A4 page. */
export const PRINT_CHART: ChartSize = { width: 680, height: 240 };
