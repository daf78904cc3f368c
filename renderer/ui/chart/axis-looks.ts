/** How the axes of the charts look. */
export const TICK = { fill: 'var(--cd-text-dim)', fontSize: 12 };
export const AXIS_LINE = { stroke: 'var(--cd-line-strong)' };
export const MARGIN = { top: 18, right: 12, bottom: 0, left: 0 };
export const Y_WIDTH = 92;
export const X_HEIGHT = 22;
